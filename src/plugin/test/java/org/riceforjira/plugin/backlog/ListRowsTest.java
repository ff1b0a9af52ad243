package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.factors.ReviewJson;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.ranking.Rankings;

class ListRowsTest {
  private static final RiceFields FIELDS = Example.FIELDS;

  private final ShownBacklog shop = ShownBacklog.ofFour();

  @Test
  void aRowTellsTheIssueItsPlaceAndItsFactors() {
    MiniIssue issue = shop.row(1);
    issue.traits().icon = "/images/story.svg";
    issue.traits().category = "indeterminate";
    issue.traits().status = "In Progress";
    issue.traits().assignee = "bob";
    RowJson row = row("capacity=3", 1);
    assertEquals(1, row.index());
    assertEquals(10001L, row.id());
    assertEquals("RICE-1", row.key());
    assertFalse(row.gone());
    assertEquals("Search", row.summary());
    assertEquals(new RowJson.Type("Story", "/jira/images/story.svg"), row.type());
    assertEquals(new RowJson.Status("In Progress", "indeterminate"), row.status());
    assertEquals(new RowJson.Assignee("bob", "The bob"), row.assignee());
    assertEquals(new RowJson.Rank(2, false, 3, "2"), row.rank());
    assertEquals(new RowJson.Interval(1, 2, "1 to 2"), row.interval());
    assertEquals(new NumberCell(675, "675"), row.score());
    assertEquals(new NumberCell(3, "3"), row.total());
    assertEquals(true, row.above());
    assertEquals(List.of(), row.gaps());
    assertEquals(new ReviewJson(false, null, null, null), row.review());
    assertEquals(true, row.editable());
    assertEquals(
        new FactorCell("reach", 450.0, "450", null, 450.0, true, false, "Field Reach"),
        row.factors().get(0));
    assertEquals(
        new FactorCell("impact", 3.0, "3", "massive", 3.0, true, false, "Field Impact"),
        row.factors().get(1));
    assertEquals(
        new FactorCell(
            "confidence", 100.0, "100\u00a0%", "high", 100.0, true, false, "Field Confidence"),
        row.factors().get(2));
  }

  @Test
  void anIssueWithAGapHasNoPlace() {
    RowJson row = row("capacity=3", 3);
    assertEquals("RICE-4", row.key());
    assertNull(row.rank());
    assertNull(row.interval());
    assertNull(row.score());
    assertNull(row.total());
    assertNull(row.above());
    assertEquals(List.of("Effort is missing. Enter it to get a score."), row.gaps());
    assertEquals(
        new FactorCell("effort", null, "", null, null, true, false, null), row.factors().get(3));
  }

  @Test
  void equalScoresShareARank() {
    shop.issue(5, 450.0, 3.0, 100.0, 2.0);
    shop.ranked();
    assertEquals(new RowJson.Rank(2, true, 4, "2="), row("", 1).rank());
    assertEquals(new RowJson.Rank(2, true, 4, "2="), row("", 2).rank());
    assertEquals("RICE-1", row("", 1).key());
  }

  @Test
  void whoMayNotEditAnIssueGetsNothingToType() {
    shop.row(1).readOnly();
    RowJson row = row("", 1);
    assertEquals(false, row.editable());
    assertFalse(row.factors().get(0).editable());
    assertNull(row.factors().get(0).typed());
    assertEquals(450.0, row.factors().get(0).value());
  }

  @Test
  void aFactorWhoseFieldIsNotForTheIssueTypeCannotBeTyped() {
    MiniIssue bug = shop.row(1).without(FIELDS.impact());
    bug.traits().type = "Bug";
    shop.ranked();
    assertFalse(row("", 1).factors().get(1).editable());
    assertTrue(row("", 1).factors().get(0).editable());
    assertTrue(row("", 0).factors().get(1).editable(), "Stories have it.");
  }

  @ParameterizedTest
  @CsvSource({"undefined, new", "done, done", "new, new", ", new"})
  void aStatusWithoutCategoryCountsAsNew(String category, String told) {
    shop.row(3).traits().category = category;
    assertEquals(told, row("", 0).status().category());
  }

  @Test
  void anIconElsewhereKeepsItsAddressAndNoneIsNull() {
    shop.row(3).traits().icon = "https://icons.example/story.png";
    assertEquals("https://icons.example/story.png", row("", 0).type().icon());
    shop.row(3).traits().icon = "";
    assertNull(row("", 0).type().icon());
    shop.row(3).traits().icon = null;
    assertNull(row("", 0).type().icon());
  }

  @Test
  void whoReviewedAndWhenIsTold() {
    Instant then = Instant.parse("2026-02-27T12:00:00Z");
    shop.stamps.add(new ReviewStamp("ann", then, new Factors(450, 3, 100, 2)));
    shop.ranked();
    assertEquals(
        new ReviewJson(false, null, "Ann Example", "2026-02-27T12:00:00Z"), row("", 1).review());
    shop.row(1).with(FIELDS.effort(), 2.5);
    assertEquals("changed", row("", 1).review().reason());
  }

  @Test
  void aGoalThatJiraDoesNotAnswerIsAConflict() {
    String list = shop.page("").list().id();
    shop.settings = SettingsOf.goal("rubbish", 1.5, "Vision");
    shop.capacity(3, CutPolicy.STOP);
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("list=" + list));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().contains("Vision"));
  }

  @Test
  void singleRowsHaveTheRankOfNowAndThePlaceInTheList() {
    String list = shop.page("capacity=3").list().id();
    shop.row(3).with(FIELDS.effort(), 16.0);
    shop.ranked();
    List<RowJson> rows = shop.rows("list=" + list + "&keys=RICE-3,RICE-1");
    assertEquals(List.of("RICE-3", "RICE-1"), rows.stream().map(RowJson::key).toList());
    assertEquals(0, rows.get(0).index());
    assertEquals("3", rows.get(0).rank().text());
    assertEquals(1.0, rows.get(0).total().value());
    assertEquals(true, rows.get(0).above());
    assertEquals("1", rows.get(1).rank().text());
  }

  @Test
  void singleRowsWithoutAListHaveNoPlaceInIt() {
    RowJson row = shop.rows("keys=RICE-3&list=unknown").get(0);
    assertNull(row.index());
    assertNull(row.total());
    assertNull(row.above());
    assertEquals("1", row.rank().text());
  }

  @Test
  void ofHiddenForeignAndUnknownIssuesThereIsNoRow() {
    shop.row(1).hidden();
    shop.jira.linkedIssue(1);
    assertEquals(
        List.of("RICE-2"),
        shop.rows("keys=RICE-1,OTHER-1,RICE-99,x,RICE-2").stream().map(RowJson::key).toList());
  }

  @Test
  void anIssueThatIsNoCandidateHasARowWithoutRankAndReview() {
    shop.issues.remove(0);
    shop.ranked();
    RowJson row = shop.rows("keys=RICE-1").get(0);
    assertNull(row.rank());
    assertNull(row.review());
    assertEquals(675.0, row.score().value());
  }

  @Test
  void singleRowsNeedNoRanking() {
    shop.answer = new Rankings.Preparing(1, 2);
    assertNull(shop.rows("keys=RICE-1").get(0).rank());
    shop.answer = new Rankings.Failed("No.");
    assertNull(shop.rows("keys=RICE-1").get(0).rank());
  }

  private RowJson row(String query, int index) {
    return shop.page(query).rows().get(index);
  }
}
