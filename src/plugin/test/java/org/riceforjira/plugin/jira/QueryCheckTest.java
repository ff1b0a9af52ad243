package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;

class QueryCheckTest {
  private static final ProjectId SHOP = new ProjectId(MiniJira.PROJECT);

  private final SearchService jira = mock(SearchService.class);

  @Test
  void jiraTellsOfTheQueryAloneSoThatItsPlacesAreThoseOfWhatWasTyped() {
    parsing("labels = a) OR (b = c", "Expecting either 'OR' or 'AND' but got ')'. (character 11)");
    assertEquals(
        Optional.of("Expecting either 'OR' or 'AND' but got ')'. (character 11)"),
        check("labels = a) OR (b = c"));
  }

  @Test
  void anOrderIsToldInOurWordsBecauseJiraTellsWhereItIsInTheLargerQuery() {
    parsing("labels = a ORDER BY key", null);
    assertEquals(
        Optional.of("A query only chooses issues here: leave out ORDER BY and what follows it."),
        check("labels = a ORDER BY key"));
  }

  @Test
  void nothingIsSaidAgainstWhatFits() {
    when(jira.parseQuery(any(), anyString()))
        .thenAnswer(call -> MiniParser.answer(call.getArgument(1), null));
    assertEquals(Optional.empty(), check("labels = a"));
  }

  /** Alone the query has this problem; as a part of a larger one something is wrong further on. */
  private void parsing(String query, String problem) {
    when(jira.parseQuery(any(), anyString()))
        .thenAnswer(
            call -> {
              String asked = call.getArgument(1);
              return MiniParser.answer(
                  asked, asked.equals(query) ? problem : "Got 'ORDER'. (character 36)");
            });
  }

  private Optional<String> check(String query) {
    return new QueryCheck(
            jira, new MiniJira().visitors().visitor(), new ApiCheck(), EnglishTexts.texts())
        .grammar(SHOP, query);
  }
}
