package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jql.JqlFunction;

class JqlFunctionsTest {
  private final TestJira test = new TestJira();

  @Test
  void aFunctionOfAnAppIsMadeForTheUserWhoAsks() throws Exception {
    IssueRow first = test.issue("Search");
    IssueRow second = test.issue("Basket");
    test.jira
        .functions()
        .add("riceTop", user -> top(user.equals(Optional.of("alice")) ? first.id() : second.id()));

    assertEquals(List.of("Search"), test.found("issue in riceTop()", "alice"));
    assertEquals(List.of("Basket"), test.found("issue in RICETOP()", "bob"));
  }

  @Test
  void aFunctionThatWasTakenAwayIsUnknown() throws Exception {
    test.jira.functions().add("riceTop", user -> top(1));
    test.jira.functions().remove("RiceTop");

    assertThrows(SearchException.class, () -> test.found("issue in riceTop()", "alice"));
  }

  private static JqlFunction top(long issueId) {
    return new JqlFunction() {
      @Override
      public List<String> check(List<String> arguments) {
        return List.of();
      }

      @Override
      public Set<Long> issueIds(List<String> arguments) {
        return Set.of(issueId);
      }
    };
  }
}
