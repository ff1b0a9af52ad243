package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.backlog.ReviewOutcome.Refused;
import org.riceforjira.plugin.backlog.ReviewOutcome.Saved;
import org.riceforjira.plugin.factors.ReviewJson;
import org.riceforjira.plugin.factors.ReviewViews;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.http.Malformed;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.JiraForRankings;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewStamps;
import org.riceforjira.plugin.jira.ReviewTrail;

class ReviewBatchTest {
  private static final Instant NOW = Instant.parse("2026-03-01T03:00:00.123456Z");
  private static final ReviewStamp OLD =
      new ReviewStamp("bob", Instant.parse("2025-01-05T10:00:00Z"), new Factors(450, 3, 100, 2));

  private final ShopOfTwo shop = new ShopOfTwo();
  private final List<IssueNews> told = new ArrayList<>();
  private final ReviewStamps stamps = new JiraForRankings(shop.jira).stamps(List.of(told::addAll));
  private Instant now = NOW;
  private final InstantSource hands = () -> now;
  private final Reviews reviews = new Reviews(hands.withZone(ZoneOffset.UTC));
  private final ReviewBatch batch =
      new ReviewBatch(
          shop.batchIssues,
          new IssueReviews(
              shop.issues,
              shop.jira.issueHeads(),
              new ReviewViews(new JiraForRuns(shop.jira).people(), reviews)),
          stamps,
          new ReviewSteps(shop.jira.visitors().visitor(), reviews, shop.texts),
          shop.storage.locks());

  @Test
  void aReviewIsStampedWithPersonTimeAndFactorsAndIsNotDueThen() {
    Saved saved = saved(put("{'keys': ['RICE-1'], 'reviewed': true}").get(0));
    assertEquals(
        new ReviewJson(false, null, "Ann Example", "2026-03-01T03:00:00.123Z"), saved.review());
    assertEquals(
        new ReviewStamp(
            "ann", Instant.parse("2026-03-01T03:00:00.123Z"), new Factors(450, 3, 100, 2)),
        stamp(1));
  }

  @Test
  void aStampIsToldSoThatTheRankingTakesNote() {
    put("{'keys': ['RICE-1', 'RICE-2'], 'reviewed': true}");
    assertEquals(
        List.of("RICE-1 REVIEWED", "RICE-2 REVIEWED"),
        told.stream().map(news -> news.issue().key() + " " + news.kind()).toList());
    assertEquals(0, shop.jira.updates());
  }

  @Test
  void aFactorThatIsMissingIsStampedAsMissing() {
    shop.first.with(ShopOfTwo.FIELDS.effort(), null);
    put("{'keys': ['RICE-1'], 'reviewed': true}");
    assertTrue(Double.isNaN(stamp(1).factors().effort()));
    assertEquals(450, stamp(1).factors().reach());
  }

  @Test
  void aStampThatIsTakenOffLeavesAnOldIssueDue() {
    shop.first.created(NOW.minus(Duration.ofDays(90)));
    stamps.write(shop.first.ref(), ReviewTrail.of(OLD));
    Saved saved = saved(put("{'keys': ['RICE-1'], 'reviewed': false}").get(0));
    assertNull(stamp(1));
    assertEquals(new ReviewJson(true, "never", null, null), saved.review());
  }

  @Test
  void aReviewThatIsTakenBackLeavesTheOneBeforeAsItWas() {
    stamps.write(shop.first.ref(), ReviewTrail.of(OLD));
    Saved undone = saved(takeBack("RICE-1", reviewed("RICE-1")));
    assertEquals(new ReviewJson(true, "age", "bob", "2025-01-05T10:00:00Z"), undone.review());
    assertEquals(OLD, stamp(1));
  }

  @Test
  void theFirstReviewOfAnIssueThatIsTakenBackLeavesNone() {
    assertNull(saved(takeBack("RICE-1", reviewed("RICE-1"))).review().by());
    assertNull(stamp(1));
  }

  @Test
  void severalReviewsAreTakenBackOneAfterTheOther() {
    String first = reviewed("RICE-1");
    now = NOW.plusSeconds(60);
    String second = reviewed("RICE-1");
    assertInstanceOf(Refused.class, takeBack("RICE-1", first), "It is not the last one.");
    assertEquals(first, saved(takeBack("RICE-1", second)).review().at());
    assertNull(saved(takeBack("RICE-1", first)).review().at());
  }

  @Test
  void onlyOnesOwnReviewThatIsStillTheLastIsTakenBack() {
    Refused other =
        new Refused(
            "RICE-1", "RICE-1 was left as it is, because its review was changed in the meantime.");
    assertEquals(other, takeBack("RICE-1", NOW.toString()));
    stamps.write(shop.first.ref(), ReviewTrail.of(OLD));
    assertEquals(other, takeBack("RICE-1", OLD.at().toString()));
    assertEquals(other, takeBack("RICE-1", NOW.toString()));
    assertEquals(OLD, stamp(1));
    shop.jira.visitors().anonymous();
    assertEquals(
        new Refused("RICE-1", "Sign in to mark issues as reviewed."),
        takeBack("RICE-1", OLD.at().toString()));
  }

  @Test
  void whoMayNotEditAnIssueAnyMoreTakesNoReviewOfItBack() {
    String own = reviewed("RICE-1");
    shop.first.readOnly();
    assertEquals(
        new Refused("RICE-1", "You may not edit RICE-1. Ask an administrator of its project."),
        takeBack("RICE-1", own));
    assertNotNull(stamp(1));
  }

  @Test
  void aReviewIsNotTakenBackWhereNobodyKnowsWhatItReplaced() {
    ReviewStamp own = new ReviewStamp("ann", OLD.at(), OLD.factors());
    stamps.write(shop.first.ref(), new ReviewTrail(own, List.of()));
    assertEquals(
        new Refused(
            "RICE-1",
            "RICE-1 was left as it is, because it is not known any more who reviewed it before."),
        takeBack("RICE-1", OLD.at().toString()));
    assertEquals(own, stamp(1));
  }

  @Test
  void nobodyComesBetweenALookAtAStampAndItsChange() {
    ReviewStamp others = new ReviewStamp("bob", NOW, OLD.factors());
    shop.storage.whileWaiting(() -> stamps.write(shop.first.ref(), ReviewTrail.of(others)));
    String own = reviewed("RICE-1");
    shop.storage.whileWaiting(() -> {});
    takeBack("RICE-1", own);
    assertEquals(others, stamp(1));
  }

  @Test
  void aStampOfOtherFactorsIsDueBecauseTheyChanged() {
    stamps.write(shop.first.ref(), ReviewTrail.of(OLD));
    String own = reviewed("RICE-1");
    shop.first.with(ShopOfTwo.FIELDS.reach(), 500.0);
    assertEquals("changed", saved(takeBack("RICE-1", own)).review().reason());
  }

  @Test
  void anIssueThatNobodyLookedAtIsDueOnceItIsOldEnough() {
    shop.first.created(NOW.minus(Duration.ofDays(90)));
    shop.second.created(NOW.minus(Duration.ofDays(89)));
    List<ReviewOutcome> outcomes = put("{'keys': ['RICE-1', 'RICE-2'], 'reviewed': false}");
    assertEquals("never", saved(outcomes.get(0)).review().reason());
    assertEquals(false, saved(outcomes.get(1)).review().due());
  }

  @Test
  void aGoalThatJiraDoesNotAnswerIsNoObstacle() {
    shop.jira.breakSearch();
    saved(
        put(SettingsOf.goal("rubbish", 2, "Goal"), "{'keys': ['RICE-1'], 'reviewed': true}")
            .get(0));
  }

  @Test
  void whatOneIssueIsRefusedDoesNotConcernTheOthers() {
    shop.first.hidden();
    shop.jira.issue(3).readOnly();
    shop.jira.linkedIssue(1);
    List<ReviewOutcome> outcomes =
        put("{'keys': ['RICE-1', 'RICE-3', 'OTHER-1', 'RICE-9', 'RICE-2'], 'reviewed': true}");
    assertEquals(
        List.of(
            new Refused("RICE-1", "There is no issue RICE-1, or you may not see it."),
            new Refused("RICE-3", "You may not edit RICE-3. Ask an administrator of its project."),
            new Refused("OTHER-1", "OTHER-1 is not in the project Rice."),
            new Refused("RICE-9", "There is no issue RICE-9, or you may not see it.")),
        outcomes.subList(0, 4));
    saved(outcomes.get(4));
    assertNull(stamp(1));
  }

  @Test
  void anIssueThatIsDeletedMeanwhileIsRefusedAsMissing() {
    shop.jira.whileLoading(1, () -> new JiraForRankings(shop.jira).deleteFromDatabase(1));
    assertEquals(
        new Refused("RICE-1", "There is no issue RICE-1, or you may not see it."),
        put("{'keys': ['RICE-1'], 'reviewed': true}").get(0));
  }

  @Test
  void nobodyCannotSignAReview() {
    shop.jira.visitors().anonymous();
    assertEquals(
        new Refused("RICE-1", "Sign in to mark issues as reviewed."),
        put("{'keys': ['RICE-1'], 'reviewed': true}").get(0));
    assertNull(stamp(1));
  }

  @Test
  void anIssueThatIsNamedByAFormerKeyAndByItsOwnRefusesAll() {
    shop.jira.renameProject("SHOP");
    Refusal refusal =
        assertThrows(Refusal.class, () -> put("{'keys': ['RICE-1', 'SHOP-1'], 'reviewed': true}"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals("RICE-1 and SHOP-1 are the same issue. Name it only once.", refusal.sentence());
    assertNull(stamp(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{'keys': ['RICE-1']}",
        "{'keys': ['RICE-1'], 'reviewed': 'yes'}",
        "{'keys': ['RICE-1'], 'reviewed': null}",
        "{'keys': [], 'reviewed': true}",
        "{'keys': 'RICE-1', 'reviewed': true}",
        "{'keys': [1], 'reviewed': true}",
        "{'keys': ['RICE-1', 'RICE-1'], 'reviewed': true}",
        "{'keys': ['RICE-1'], 'reviewed': true, 'undo': []}",
        "{'keys': ['RICE-1'], 'reviewed': true, 'by': 'bob'}",
        "{'undo': []}",
        "{'undo': ['RICE-1']}",
        "{'undo': [{'at': '2025-01-05T10:00:00Z'}]}",
        "{'undo': [{'key': 'RICE-1'}]}",
        "{'undo': [{'key': 'RICE-1', 'at': null}]}",
        "{'undo': [{'key': 'RICE-1', 'at': 7}]}",
        "{'undo': [{'key': 'RICE-1', 'at': 'noon'}]}",
        "{'undo': [{'key': 'RICE-1', 'at': '2025-01-05T10:00:00Z', 'by': 'bob'}]}",
        "{'restore': [{'key': 'RICE-1', 'stamp': null}]}",
        "{'undo': [{'key': 'RICE-1', 'at': '2025-01-05T10:00:00Z'}, {'key': 'RICE-1', 'at': '2025-01-05T10:00:00Z'}]}",
      })
  void aMalformedBodyRefusesAllWithASentence(String body) {
    String said = assertThrows(Malformed.class, () -> put(body)).in(EnglishTexts.texts());
    assertTrue(said.length() > 10, said);
  }

  /** Reviews an issue; the answer is when that was. */
  private String reviewed(String key) {
    return saved(put("{'keys': ['" + key + "'], 'reviewed': true}").get(0)).review().at();
  }

  private ReviewOutcome takeBack(String key, String at) {
    return put("{'undo': [{'key': '" + key + "', 'at': '" + at + "'}]}").get(0);
  }

  private List<ReviewOutcome> put(String body) {
    return put(Example.SETTINGS, body);
  }

  private List<ReviewOutcome> put(ProjectSettings settings, String body) {
    return batch.apply(ShopOfTwo.PROJECT, settings, ReviewRequest.read(body.replace('\'', '"')));
  }

  private ReviewStamp stamp(long number) {
    long id = 10_000 + number;
    Map<Long, ReviewStamp> found = stamps.read(List.of(id));
    return found.get(id);
  }

  private static Saved saved(ReviewOutcome outcome) {
    return assertInstanceOf(Saved.class, outcome);
  }
}
