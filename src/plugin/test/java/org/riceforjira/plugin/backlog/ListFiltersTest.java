package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.backlog.ShownBacklog.keys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

/** Which issues a list holds. */
class ListFiltersTest {
  private final ShownBacklog shop = ShownBacklog.ofFour();

  @ParameterizedTest
  @CsvSource({
    "text=BASKET, RICE-2",
    "text=rice-4, RICE-4",
    "text=S, RICE-3 RICE-1 RICE-2 RICE-4",
    "text=nothing, ''",
    "missing=true, RICE-4",
    "missing=false, RICE-3 RICE-1 RICE-2 RICE-4",
    "missing=true&text=gifts, ''",
  })
  void filtersAreCombined(String query, String keys) {
    BacklogJson page = shop.page(query);
    assertEquals(keys, String.join(" ", keys(page)));
    assertEquals(page.rows().size(), page.counts().matching());
    assertEquals(4, page.counts().all());
    assertEquals(3, page.counts().scored());
    assertEquals(!query.startsWith("missing=false"), page.filtered());
  }

  @Test
  void jiraAnswersWhatOnlyJiraKnows() {
    shop.row(2).matching("(assignee = \"bob\")");
    shop.row(1).matching("(labels = vision) AND (updated >= startOfWeek())");
    shop.ranked();
    assertEquals(List.of("RICE-2"), keys(shop.page("assignee=bob")));
    assertEquals(List.of("RICE-1"), keys(shop.page("jql=labels+%3D+vision&changed=week")));
    assertEquals(List.of(), keys(shop.page("assignee=bob&text=search")));
    assertEquals("ann", shop.jira.visitors().visitor().key().orElseThrow());
  }

  @Test
  void aQueryThatJiraDoesNotAcceptIsRefusedWithItsSentence() {
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("jql=rubbish"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Map.of("jql", "Error in the JQL Query."), Refusals.errors(refusal));
  }

  @Test
  void aSearchThatBreaksDownIsToldAndNothingIsListed() {
    shop.jira.breakSearch();
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("assignee=bob"));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().startsWith("The list cannot be filtered"));
    assertEquals(4, shop.page("").rows().size());
  }

  @Test
  void theBacklogIsReadByGoalAndTheFirstGoalThatAnIssueMatchesCounts() {
    shop.settings =
        SettingsOf.goals(
            new AlignmentRule("labels = vision", 2, "Vision"),
            new AlignmentRule("labels = trust", 3, "Trust"));
    shop.row(1).matching("labels = vision");
    shop.row(1).matching("labels = trust");
    shop.row(2).matching("labels = trust");
    shop.capacity(3, CutPolicy.STOP).ranked();

    assertEquals(List.of("RICE-1"), keys(shop.page("goal=Vision")));
    assertEquals(List.of("RICE-2"), keys(shop.page("goal=Trust")));
    assertEquals(List.of("RICE-3", "RICE-4"), keys(shop.page("goal=")));
    assertEquals(List.of(), keys(shop.page("goal=Trust&text=search")));
    assertEquals(List.of("Vision", "Trust"), shop.page("").settings().goals());
    assertEquals("Trust", shop.page("goal=Trust").rows().get(0).goal());
    assertNull(shop.page("goal=").rows().get(0).goal());
  }

  @Test
  void aGoalThatTheProjectDoesNotHaveIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("goal=Growth"));
    assertEquals(400, Refusals.status(refusal));
    assertTrue(Refusals.errors(refusal).get("goal").contains("Growth"));
  }

  @Test
  void aGoalWhoseQueryJiraRefusesIsToldAndNothingIsListed() {
    shop.settings = SettingsOf.goal("rubbish", 2, "Vision");
    shop.capacity(3, CutPolicy.STOP);
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("goal=Vision"));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().contains("Vision"), refusal.getMessage());
  }

  @Test
  void goalsAreAskedUpToTheWantedOneAndOnlyOfWhatOtherFiltersLeave() {
    shop.settings =
        SettingsOf.goals(
            new AlignmentRule("labels = vision", 2, "Vision"),
            new AlignmentRule("labels = trust", 3, "Trust"));
    shop.row(1).matching("labels = vision");
    shop.capacity(3, CutPolicy.STOP).ranked();

    assertEquals(List.of("vision", "trust", "vision"), asked("goal=Vision"));
    assertEquals(List.of(), asked("goal=Vision&text=nowhere"));
  }

  /** The goals that are searched for, first for the list and then for the rows that are shown. */
  private List<String> asked(String query) {
    long before = shop.jira.queriesRead().count();
    shop.page(query);
    return shop.jira
        .queriesRead()
        .skip(before)
        .filter(jql -> jql.contains(" AND id in ("))
        .map(jql -> jql.replaceAll(".*labels = (\\w+).*", "$1"))
        .toList();
  }

  @Test
  void whatNobodyLookedAtForSomeDaysIsFound() {
    assertEquals(4, shop.page("review=28").rows().size());
    assertEquals(0, shop.page("review=29").rows().size());
    assertEquals(0, shop.page("review=due").rows().size());
    shop.now = shop.now.plus(Duration.ofDays(62));
    assertEquals(4, shop.page("review=due").rows().size());
    assertEquals(4, shop.page("").counts().reviewDue());
  }
}
