package org.riceforjira.connect.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Writes;

class ScoreRunTest {
  private static final OptionalDouble RIGHT = OptionalDouble.of(675);

  @TempDir private Path folder;
  private ScoringDesk desk;

  private ScoringDesk cloud() {
    desk = new ScoringDesk(FakeJira.cloud(), folder);
    return desk;
  }

  private ScoringDesk dataCenter() {
    desk = new ScoringDesk(FakeJira.dataCenter().inContext("/jira"), folder);
    return desk;
  }

  private ScoringDesk with(Flavour flavour) {
    return flavour == Flavour.CLOUD ? cloud() : dataCenter();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static List<String> keys(ScoreOutcome outcome) {
    return outcome.missed().stream().map(RefusedScore::key).toList();
  }

  private static String search(Flavour flavour) {
    return flavour == Flavour.CLOUD ? "/search/jql" : "/search";
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void everyScoreThatDiffersIsWrittenOnceAndNoOther(Flavour flavour) {
    with(flavour).issues(30);
    desk.issue(7).number(ScoringDesk.SCORE, 675);
    ScoreOutcome outcome = desk.run();
    assertEquals(new Writes(29, 1, 0, 0), outcome.writes());
    assertEquals(29, desk.puts());
    assertEquals(0, desk.puts(7));
    IntStream.rangeClosed(1, 30).forEach(n -> assertEquals(RIGHT, desk.score(n)));
    assertTrue(outcome.isWhole());
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aSecondRunWritesNothing(Flavour flavour) {
    with(flavour).issues(5);
    desk.run();
    assertEquals(new Writes(0, 5, 0, 0), desk.run().writes());
    assertEquals(5, desk.puts());
  }

  @Test
  void aRunCostsOneRequestForEachPageAndEachChange() {
    cloud().issues(250);
    desk.login();
    desk.settings();
    desk.jira.requests().forget();
    desk.run();
    // The fields are asked once more for the settings.
    assertEquals(3 + 250 + 1, desk.jira.requests().count());
    assertTrue(desk.jira.requests().mostAtOnce() <= 4);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void onlyTheFieldsThatAreNeededAreRead(Flavour flavour) {
    with(flavour).issues(2);
    desk.run();
    String search = flavour == Flavour.CLOUD ? "/search/jql" : "/search";
    String body = desk.jira.requests().of("POST", search).get(0).body();
    JsonArray fields = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("fields");
    assertEquals(
        Set.of(
            ScoringDesk.REACH,
            ScoringDesk.IMPACT,
            ScoringDesk.CONFIDENCE,
            ScoringDesk.EFFORT,
            ScoringDesk.SCORE),
        fields.asList().stream().map(JsonElement::getAsString).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void anIssueThatSomebodyChangedAtTheSameTimeIsReadAgainAndWrittenOnce(Flavour flavour) {
    with(flavour).issues(3);
    desk.jira.next("PUT", "/issue/" + ScoringDesk.id(2)).answers(409);
    desk.run(
        () -> {
          if (desk.puts(2) == 1) {
            desk.jira.issue("SHOP-2").number(ScoringDesk.EFFORT, 1);
          }
          return false;
        });
    assertEquals(OptionalDouble.of(1350), desk.score(2));
    assertEquals(2, desk.puts(2));
  }

  @Test
  void whoeverKeepsChangingAnIssueIsNotFoughtWith() {
    dataCenter().issues(3);
    desk.jira.next(9, "PUT", "/issue/" + ScoringDesk.id(2)).answers(409);
    ScoreOutcome outcome = desk.run();
    assertEquals(new Writes(2, 0, 1, 0), outcome.writes());
    assertEquals(List.of("SHOP-2"), keys(outcome));
    assertEquals(2, desk.puts(2));
    assertFalse(outcome.isWhole());
  }

  @Test
  void anIssueDeletedBetweenReadAndWriteIsNamedAndTheOthersAreWritten() {
    cloud().issues(3);
    desk.jira.next("PUT", "/issue/*").comesAfter(() -> desk.jira.issue("SHOP-3").delete());
    ScoreOutcome outcome = desk.run();
    assertEquals(2, outcome.writes().written());
    assertEquals(List.of("SHOP-3"), keys(outcome));
    String why = outcome.missed().get(0).reason().english();
    assertTrue(why.contains("was deleted"), why);
  }

  @Test
  void aFieldThatIsOnNoScreenIsNamedAndTheRunGoesOn() {
    dataCenter().issues(4);
    desk.jira.issue("SHOP-2").without(ScoringDesk.SCORE);
    ScoreOutcome outcome = desk.run();
    assertEquals(new Writes(3, 0, 0, 1), outcome.writes());
    assertEquals(List.of("SHOP-2"), keys(outcome));
    String why = outcome.missed().get(0).reason().english();
    assertTrue(why.contains(ScoringDesk.SCORE) && why.contains("screen"), why);
  }

  @Test
  void scoresThatGoAreTakenTogetherOnCloud() {
    cloud().issues(30);
    desk.run();
    IntStream.rangeClosed(1, 25)
        .forEach(n -> desk.jira.issue("SHOP-" + n).nothing(ScoringDesk.EFFORT));
    desk.jira.requests().forget();
    assertEquals(new Writes(25, 5, 0, 0), desk.run().writes());
    assertEquals(0, desk.puts());
    assertEquals(OptionalDouble.empty(), desk.score(3));
    assertEquals(RIGHT, desk.score(30));
    assertEquals(1, desk.jira.requests().count("POST", "/bulk/issues/fields"));
  }

  @Test
  void whoMayNotChangeInBulkTakesThemOneByOne() {
    cloud().issues(15);
    desk.run();
    desk.jira.user(FakeJira.RICE).mayNot(Permission.BULK_CHANGE);
    IntStream.rangeClosed(1, 15)
        .forEach(n -> desk.jira.issue("SHOP-" + n).nothing(ScoringDesk.EFFORT));
    desk.jira.requests().forget();
    assertEquals(15, desk.run().writes().written());
    assertEquals(15, desk.puts());
  }

  @Test
  void anIssueThatABulkChangeLeavesOutIsNamed() {
    cloud().issues(15);
    desk.run();
    IntStream.rangeClosed(1, 15)
        .forEach(n -> desk.jira.issue("SHOP-" + n).nothing(ScoringDesk.EFFORT));
    desk.jira.issue("SHOP-4").without(ScoringDesk.SCORE);
    ScoreOutcome outcome = desk.run();
    assertEquals(14, outcome.writes().written());
    assertEquals(List.of("SHOP-4"), keys(outcome));
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aServerThatIsTooBusyIsGivenTime(Flavour flavour) {
    with(flavour).issues(6);
    desk.jira.next(2, "PUT", "/issue/*").answers(429).with("Retry-After", "9");
    desk.jira.next("POST", search(flavour)).answers(503).with("Retry-After", "5");
    assertEquals(6, desk.run().writes().written());
    assertEquals(0, desk.jira.faultsLeft());
    assertTrue(desk.time.passed().compareTo(Duration.ofSeconds(9)) >= 0);
    IntStream.rangeClosed(1, 6).forEach(n -> assertEquals(RIGHT, desk.score(n)));
  }

  @Test
  void aWriteWhoseAnswerIsLostIsWrittenAgainToTheSameEnd() {
    dataCenter().issues(3);
    desk.jira.next("PUT", "/issue/*").carriesOutButAnswers(502);
    assertEquals(new Writes(3, 0, 0, 0), desk.run().writes());
  }

  @Test
  void aLoginThatIsTakenAwayEndsTheRunWithFewRequestsMore() {
    dataCenter().issues(40);
    desk.jira.next(40, "PUT", "/issue/*").answers(401);
    ScoreOutcome outcome = desk.run();
    assertEquals(0, outcome.writes().written());
    assertEquals(40, outcome.writes().refused());
    assertTrue(desk.puts() <= 4, "Only what was under way already was sent.");
  }

  @Test
  void aReadThatIsRefusedForGoodEndsTheRunAndTellsWhatWasWritten() {
    cloud().issues(250);
    desk.jira.next("POST", "/search/jql").comesAfter(() -> {});
    desk.jira.next("POST", "/search/jql").comesAfter(() -> {});
    desk.jira.next("POST", "/search/jql").answers(400);
    ScoreOutcome outcome = desk.run();
    assertEquals(Ending.FAILED, outcome.ending());
    assertEquals(200, outcome.writes().written());
    assertEquals(JiraProblem.Kind.REJECTED, ((JiraProblem) outcome.failure().orElseThrow()).kind());
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aPageThatTookLongToReadIsNotTakenForFresh(Flavour flavour) {
    with(flavour).issues(3);
    desk.settings();
    desk.jira
        .next("POST", search(flavour))
        .comesBefore(
            () -> {
              desk.time.pass(Duration.ofSeconds(20));
              desk.issue(2).number(ScoringDesk.EFFORT, 1).number(ScoringDesk.SCORE, 5);
            });
    assertEquals(new Writes(3, 0, 0, 0), desk.run().writes());
    assertEquals(OptionalDouble.of(1350), desk.score(2));
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aBatchThatIsHeldUpLooksAgainBeforeItGoesOn(Flavour flavour) {
    with(flavour).issues(150);
    desk.jira.next(4, "PUT", "/issue/*").answers(429).with("Retry-After", "60");
    desk.jira
        .next("PUT", "/issue/*")
        .comesAfter(
            () -> desk.issue(150).number(ScoringDesk.EFFORT, 1).number(ScoringDesk.SCORE, 5));
    assertEquals(new Writes(150, 0, 0, 0), desk.run().writes());
    assertEquals(OptionalDouble.of(1350), desk.score(150));
    assertEquals(1, desk.puts(150));
  }

  @Test
  void aBulkChangeOfWhichNobodyHearsIsNotMadeASecondTime() {
    cloud().issues(15);
    desk.run();
    IntStream.rangeClosed(1, 15)
        .forEach(n -> desk.jira.issue("SHOP-" + n).nothing(ScoringDesk.EFFORT));
    desk.jira.requests().forget();
    desk.jira.next("GET", "/bulk/queue/*").answers(404);
    assertEquals(15, desk.run().writes().refused());
    assertEquals(0, desk.puts());
  }
}
