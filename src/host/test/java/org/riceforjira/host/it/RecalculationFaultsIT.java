package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs to which something happens. After each, every issue's field equals what the rules give, or
 * is listed with a reason.
 */
@ExtendWith(RunningHost.class)
class RecalculationFaultsIT {
  private static final String KEY = "SHOP-1"; // 18000 x 2 x 0.8 / 6 = 4800
  private static final String OTHER = "SHOP-2"; // 20000, scored 4000

  private final Person admin;
  private final Rules rules;
  private final Trouble trouble;
  private final StoredScores scores;

  RecalculationFaultsIT(HostProcess host) throws Exception {
    this.admin = host.person("admin");
    this.rules = new Rules(admin);
    this.trouble = new Trouble(admin);
    this.scores = new StoredScores(admin, "SHOP");
  }

  @BeforeEach
  void makeTwoScoresStale() throws Exception {
    admin.recalculate("SHOP");
    reach(KEY, 9000);
    reach(OTHER, 10000);
  }

  @AfterEach
  void putBack() throws Exception {
    trouble.end();
    reach(KEY, 18000);
    reach(OTHER, 20000);
    admin.recalculate("SHOP");
    scores.assertRight();
  }

  @Test
  void inReadOnlyModeNothingChangesAndEverybodyIsTold() throws Exception {
    trouble.readOnly(true);
    Map<String, Optional<String>> before = scores.stored();

    Answer run = admin.start("SHOP", "{}");
    Answer edit = admin.factors(KEY, "{\"reach\": 5}");

    assertTrue(run.status() >= 500, run.toString());
    assertEquals(1, run.messages().size(), run.toString());
    assertTrue(edit.status() >= 500, edit.toString());
    assertEquals(1, edit.messages().size(), edit.toString());
    assertEquals(before, scores.stored());
  }

  @Test
  void aRunOverWhichReadOnlyModeComesIsNoHindranceToTheNext() throws Exception {
    trouble.holdReindexAfter(0);
    Answer started = admin.start("SHOP", "{}");
    trouble.awaitHeld();
    trouble.readOnly(true);
    trouble.release();
    Polling.until(() -> admin.start("SHOP", "{}").status(), status -> status >= 500);
    trouble.readOnly(false);

    JsonObject report = admin.recalculate("SHOP");

    assertEquals("complete", report.get("ending").getAsString(), started + " then " + report);
    scores.assertRight();
  }

  @Test
  void issuesThatJiraRefusesToWriteAreListedWithTheReasonAndAllOthersAreRight() throws Exception {
    trouble.refuseWrites(Map.of(KEY, "locked by the auditors"));

    JsonObject report = admin.recalculate("SHOP");

    assertEquals(Set.of(KEY), scores.assertRightButRefused(report));
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));
  }

  @Test
  void indexingThatFailsOnceLeavesNothingWrong() throws Exception {
    trouble.failReindex(1);

    JsonObject report = admin.recalculate("SHOP");

    assertEquals("complete", report.get("ending").getAsString());
    assertEquals(Set.of(), scores.assertRightButRefused(report));
  }

  @Test
  void whatCanNeverBeIndexedKeepsItsScoreAndIsListed() throws Exception {
    trouble.failReindex(-1);

    JsonObject report = admin.recalculate("SHOP");
    trouble.failReindex(0);

    assertEquals(Set.of(KEY, OTHER), scores.assertRightButRefused(report));
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));
    assertEquals(Set.of(), scores.notIndexed());
  }

  @Test
  void aSecondRequestForTheSameProjectGetsTheRunThatIsUnderWay() throws Exception {
    trouble.holdReindexAfter(0);
    Answer first = admin.start("SHOP", "{}");
    trouble.awaitHeld();

    Answer second = admin.start("SHOP", "{}");
    trouble.release();

    assertEquals(Person.id(first), Person.id(second));
    assertEquals("complete", admin.ended(first).get("state").getAsString());
    scores.assertRight();
  }

  @Test
  void aRunIsTakenBackExceptWhereSomebodyChangedTheScoreMeanwhile() throws Exception {
    Answer started = admin.start("SHOP", "{}");
    admin.ended(started);
    reach(OTHER, 5000);
    admin.recalculate("SHOP");

    JsonObject undone = admin.ended(admin.undo(Person.id(started)));

    assertEquals("complete", undone.get("state").getAsString(), undone.toString());
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));
    assertEquals(Optional.of("1000"), rules.stored(admin.fields(OTHER)));
    assertEquals(Set.of(), scores.notIndexed());
    String untouched = undone.getAsJsonObject("report").get("refusedScores").toString();
    assertTrue(untouched.contains(OTHER) && !untouched.contains("\"" + KEY + "\""), untouched);
    assertEquals(409, admin.undo(Person.id(started)).status());
  }

  @Test
  void settingsThatChangeDuringARunHoldForTheNextAndTheRunSaysSo() throws Exception {
    String before = admin.settings("SHOP").response().body();
    JsonObject changed = admin.settings("SHOP").object();
    changed.addProperty("decimals", 0);
    trouble.holdReindexAfter(0);
    Answer started = admin.start("SHOP", "{}");
    trouble.awaitHeld();
    try {
      assertEquals(200, admin.putSettings("SHOP", changed.toString()).status());
      trouble.release();

      JsonObject run = admin.ended(started);

      assertEquals("complete", run.get("state").getAsString());
      assertTrue(run.get("notes").toString().contains("ettings"), run.toString());
      scores.assertRight();
    } finally {
      admin.putSettings("SHOP", before);
    }
  }

  @Test
  void aPreviewWritesNothingAndTellsTheDifferences() throws Exception {
    Map<String, Optional<String>> before = scores.stored();

    JsonObject run = admin.ended(admin.start("SHOP", "{\"dryRun\": true}"));

    assertEquals("complete", run.get("state").getAsString(), run.toString());
    assertEquals(before, scores.stored());
    JsonObject differences =
        admin.get("/rest/rice/1.0/recalculations/" + run.get("id") + "/differences").object();
    assertEquals(2, differences.get("total").getAsInt());
    List<String> keys =
        differences.getAsJsonArray("differences").asList().stream()
            .map(row -> row.getAsJsonObject().get("key").getAsString())
            .toList();
    assertEquals(List.of(KEY, OTHER), keys);
    assertFalse(run.get("undoable").getAsBoolean());
  }

  /** An edit that the app does not hear of, so that the score is stale. */
  private void reach(String key, int value) throws Exception {
    trouble.unheard(
        () -> {
          Answer answer = admin.setField(key, rules.id("Reach"), Integer.toString(value));
          assertEquals(204, answer.status(), answer.toString());
        });
  }
}
