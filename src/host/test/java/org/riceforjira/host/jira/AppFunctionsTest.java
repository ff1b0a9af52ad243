package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class AppFunctionsTest {
  private final TestJira test = new TestJira();
  private final Named named = new Named();

  /** Gives what its one argument says, or what the test tells it. */
  private static final class Named extends AbstractJqlFunction {
    private QueryCreationContext asked;
    private TerminalClause clause;
    private Function<FunctionOperand, List<QueryLiteral>> values =
        operand -> List.of(new QueryLiteral(operand, operand.getArgs().get(0)));

    @Override
    public MessageSet validate(
        ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
      return validateNumberOfArgs(operand, 1);
    }

    @Override
    public List<QueryLiteral> getValues(
        QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
      asked = context;
      clause = terminalClause;
      return values.apply(operand);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
      return 1;
    }

    @Override
    public JiraDataType getDataType() {
      return JiraDataTypes.ISSUE;
    }
  }

  private record Module(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}

  private Runnable add(boolean list) {
    named.init(new Module("named", list));
    return test.jira.add(named);
  }

  private String refusal(String jql, String user) {
    return assertThrows(SearchException.class, () -> test.found(jql, user)).getMessage();
  }

  @Test
  void aFunctionNamesIssuesByKeyOrId() throws Exception {
    IssueRow login = test.issue("Login");
    add(true);
    assertEquals(List.of("Login"), test.found("issue in named(SHOP-1)", "alice"));
    named.values = operand -> List.of(new QueryLiteral(operand, login.id()));
    assertEquals(List.of("Login"), test.found("key in NAMED(x)", "alice"));
    assertEquals(List.of(), test.found("issue not in named(x)", "alice"));
    assertEquals("issue", named.clause.getName());
    assertEquals("named(x)", named.clause.getOperand().getDisplayString());
  }

  @Test
  void itIsToldWhoAsks() throws Exception {
    test.issue(TestJira.PUBLIC, "Open", Map.of());
    add(true);
    test.found("issue in named(PUBLIC-1)", "bob");
    assertEquals("bob", named.asked.getApplicationUser().getKey());
    test.found("issue in named(PUBLIC-1)", null);
    assertNull(named.asked.getApplicationUser());
    SearchService search = test.service(SearchService.class);
    var query = search.parseQuery(null, "issue in named(PUBLIC-1)").getQuery();
    assertEquals(1, search.searchCountOverrideSecurity(null, query));
    assertTrue(named.asked.isSecurityOverriden());
  }

  @Test
  void itsComplaintsFailTheQuery() {
    add(true);
    assertEquals(
        "named takes 1 argument, and 2 were given. (line 1, character 10)",
        refusal("issue in named(a, b)", "alice"));
  }

  @Test
  void aFunctionThatThrowsFailsTheQueryWithASentence() {
    add(true);
    named.values =
        operand -> {
          throw new IllegalStateException("secret detail");
        };
    assertEquals(
        "The function 'named' failed and gives no issues: see the host's log."
            + " (line 1, character 10)",
        refusal("issue in named(a)", "alice"));
  }

  @Test
  void whatItsAskerMayNotSeeIsRefusedAsIfItWereNotThere() throws Exception {
    IssueRow hidden = test.issue(TestJira.SECRET, "Hidden", Map.of());
    add(true);
    named.values = operand -> List.of(new QueryLiteral(operand, hidden.id()));
    assertEquals(
        "The value '%d' given by the function 'named' does not exist for the field 'issue'."
                .formatted(hidden.id())
            + " (line 1, character 10)",
        refusal("issue in named(a)", "bob"));
    assertEquals(List.of("Hidden"), test.found("issue in named(a)", "alice"));
  }

  @Test
  void aFunctionThatIsNoListGoesWithEquals() throws Exception {
    test.issue("Login");
    add(false);
    assertEquals(List.of("Login"), test.found("issue = named(SHOP-1)", "alice"));
    assertTrue(refusal("issue in named(SHOP-1)", "alice").contains("takes a list"));
  }

  @Test
  void itIsGoneWithItsApp() {
    add(true).run();
    assertTrue(refusal("issue in named(a)", "alice").startsWith("There is no function 'named()'"));
  }
}
