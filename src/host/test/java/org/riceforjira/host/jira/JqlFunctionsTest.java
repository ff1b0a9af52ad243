package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
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
        .add("riceTop", asker -> top(asker.userKey().equals("alice") ? first.id() : second.id()));

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
      public boolean several() {
        return true;
      }

      @Override
      public List<String> check(Use use) {
        return List.of();
      }

      @Override
      public List<String> issues(Use use) {
        return List.of(String.valueOf(issueId));
      }
    };
  }
}
