package org.riceforjira.connect.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.candidates.Ranked;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.text.JsonText;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;

class RankReportTest {
  @Test
  void intercomsThreeProjectsComeInTheirOrder() {
    Table table = complete(Ranked.intercom(Example.SETTINGS), RankWish.ALL);
    assertEquals(List.of("RICE-3", "RICE-1", "RICE-2"), texts(table, "key"));
    assertEquals(List.of("800", "675", "400"), texts(table, "score"));
    assertEquals(List.of("1", "2", "3"), texts(table, "rank"));
    assertEquals(List.of("50 %", "100 %", "80 %"), texts(table, "confidence"));
  }

  @Test
  void equalScoresShareARank() {
    Ranked twins =
        Ranked.by(Example.SETTINGS)
            .with(Example.issue(1, 100.0, 1.0, 100.0, 1.0))
            .with(Example.issue(2, 100.0, 1.0, 100.0, 1.0));
    Table table = complete(twins, RankWish.ALL);
    assertEquals(List.of("1=", "1="), texts(table, "rank"));
  }

  @Test
  void aRankThatIsUnsureHasAnInterval() {
    Table table = complete(Ranked.intercom(Example.SETTINGS), RankWish.ALL);
    assertEquals(List.of("1", "1", "2"), texts(table, "rankLow"));
    assertEquals(List.of("3", "2", "3"), texts(table, "rankHigh"));
    Table people = readable(Ranked.intercom(Example.SETTINGS), RankWish.ALL);
    assertEquals(List.of("1 to 3", "1 to 2", "2 to 3"), texts(people, "ranks"));
  }

  @Test
  void theCutLineStandsBetweenTheRowsForPeopleAndInAColumnForPrograms() {
    RankWish line = capacity(3.0, Optional.empty());
    Table people = readable(Ranked.intercom(Example.SETTINGS), line);
    assertEquals(
        Optional.of(new Table.Rule(2, "cut line: 3 of 3 person-months used")), people.rule());
    Table programs = complete(Ranked.intercom(Example.SETTINGS), line);
    assertEquals(List.of("above", "above", "below"), texts(programs, "line"));
    assertEquals(3, programs.rows().size());
  }

  @Test
  void whatFillsTheGapIsAboveTheLineThoughItComesLater() {
    Ranked large = Ranked.intercom(Example.SETTINGS).with(Example.issue(4, 100.0, 1.0, 100.0, 1.0));
    RankWish line = capacity(4.0, Optional.of(CutPolicy.FILL));
    Table programs = complete(large, line);
    assertEquals(List.of("above", "above", "below", "above"), texts(programs, "line"));
    Table people = readable(large, line);
    assertEquals(2, people.rule().orElseThrow().before());
    assertEquals(List.of("above", "above", "below", "above"), texts(people, "line"));
  }

  @Test
  void theSettingsDrawTheLineWhereNobodyWishesOne() {
    Ranked ranked = Ranked.intercom(SettingsOf.line(3, CutPolicy.STOP));
    RankReport report = new RankReport(ranked.ranked(), RankWish.ALL);
    assertEquals(
        List.of(
            "2 issues fit into 3 person-months and take 3.",
            "RICE-2 does not fit: it takes 4, and nothing is left.",
            "With 4 person-months nothing else would fit. RICE-2 is the nearest: it lacks 4."),
        report.cutSentences());
  }

  @Test
  void theNextUnitOfCapacityIsTold() {
    RankReport report =
        new RankReport(Ranked.intercom(Example.SETTINGS).ranked(), capacity(6.0, Optional.empty()));
    assertEquals(
        List.of(
            "2 issues fit into 6 person-months and take 3.",
            "RICE-2 fits only in part: 3 of 4.",
            "With 7 person-months, RICE-2 would fit too."),
        report.cutSentences());
  }

  @Test
  void whereEverythingFitsNoLineIsDrawn() {
    RankWish line = capacity(7.0, Optional.empty());
    Ranked intercom = Ranked.intercom(Example.SETTINGS);
    RankReport report = new RankReport(intercom.ranked(), line);
    assertEquals(
        List.of("3 issues fit into 7 person-months and take 7: that is every issue with a score."),
        report.cutSentences());
    assertEquals(Optional.empty(), new RankTable(report).readable().rule());
  }

  @Test
  void issuesWithoutAScoreComeLastWithTheirGaps() {
    Ranked gap = Ranked.intercom(Example.SETTINGS).with(Example.issue(4, null, 2.0, 140.0, null));
    Table programs = complete(gap, RankWish.ALL);
    assertEquals("RICE-4", texts(programs, "key").get(3));
    assertEquals(
        "Reach is missing. Enter it to get a score. Confidence is 140 %, and cannot be more than"
            + " 100 %. Correct it. Effort is missing. Enter it to get a score.",
        texts(programs, "gaps").get(3));
    assertEquals(
        "Reach, Effort missing. Confidence is 140 %, and cannot be more than 100 %. Correct it.",
        texts(readable(gap, RankWish.ALL), "gaps").get(3));
    assertEquals("", texts(programs, "rank").get(3));
  }

  @Test
  void issuesWithoutAScoreCanBeLeftOutAndRowsBeLimited() {
    Ranked gap = Ranked.intercom(Example.SETTINGS).with(Example.issue(4, null, 2.0, 80.0, 1.0));
    RankWish scoredOnly = new RankWish(CutWish.NONE, true, OptionalInt.empty());
    RankWish two = new RankWish(CutWish.NONE, false, OptionalInt.of(2));
    assertEquals(3, complete(gap, scoredOnly).rows().size());
    assertEquals(2, complete(gap, two).rows().size());
    assertEquals(
        "4 candidates: 3 with a score, 1 without. Shown: 2.",
        new RankReport(gap.ranked(), two).closing().get(0));
  }

  @Test
  void aStoredScoreThatDiffersIsShownAndTold() {
    Ranked stale =
        Ranked.by(Example.SETTINGS)
            .with(Example.issue(1, 450.0, 3.0, 100.0, 2.0).storedScore(600.0))
            .with(Example.issue(2, 2000.0, 1.0, 80.0, 4.0))
            .with(Example.issue(3, 800.0, 2.0, 50.0, 1.0).storedScore(800.0));
    RankReport report = new RankReport(stale.ranked(), RankWish.ALL);
    assertEquals(List.of("", "600", "none"), texts(new RankTable(report).readable(), "stored"));
    assertEquals(
        List.of("false", "true", "true"), texts(new RankTable(report).complete(), "stale"));
    assertEquals(
        "2 stored scores differ from those computed here. Write them with rice score.",
        report.closing().get(1));
  }

  @Test
  void aStoredScoreThatIsTheSameAfterRoundingIsNotStale() {
    Ranked same =
        Ranked.by(Example.SETTINGS)
            .with(Example.issue(1, 450.0, 3.0, 100.0, 2.0).storedScore(675.004));
    assertEquals(List.of("false"), texts(complete(same, RankWish.ALL), "stale"));
  }

  @Test
  void aScoreThatStandsWhereNoneBelongsIsStaleToo() {
    Ranked stale =
        Ranked.by(Example.SETTINGS)
            .with(Example.issue(1, null, 3.0, 100.0, 2.0).storedScore(600.0));
    assertEquals(List.of("true"), texts(complete(stale, RankWish.ALL), "stale"));
  }

  @Test
  void goalsAreNamedAndColumnsWithoutAnythingAreLeftOut() {
    Ranked goal =
        Ranked.by(SettingsOf.goal("labels = mobile", 2, "Mobile first"))
            .with(Example.issue(1, 450.0, 3.0, 100.0, 2.0), "labels = mobile")
            .with(Example.issue(2, 450.0, 3.0, 100.0, 2.0));
    assertEquals(List.of("Mobile first", ""), texts(readable(goal, RankWish.ALL), "goal"));
    List<String> keys =
        readable(Ranked.intercom(Example.SETTINGS), RankWish.ALL).columns().stream()
            .map(Column::key)
            .toList();
    assertFalse(keys.contains("goal") || keys.contains("line") || keys.contains("gaps"), "" + keys);
  }

  @Test
  void jsonHasIssuesCutLineAndCounts() {
    RankReport report =
        new RankReport(
            Ranked.intercom(Example.SETTINGS).with(Example.issue(4, null, 1.0, 80.0, 1.0)).ranked(),
            capacity(6.0, Optional.empty()));
    JsonObject json = JsonParser.parseString(JsonText.of(RankJson.of(report))).getAsJsonObject();
    JsonObject first = json.getAsJsonArray("issues").get(0).getAsJsonObject();
    assertEquals("800", first.get("score").toString());
    assertEquals("50", first.get("confidence").toString());
    assertTrue(first.get("goal").isJsonNull());
    JsonObject last = json.getAsJsonArray("issues").get(3).getAsJsonObject();
    assertTrue(last.get("rank").isJsonNull() && last.get("reach").isJsonNull(), "" + last);
    JsonObject cut = json.getAsJsonObject("cut");
    assertEquals("stop", cut.get("policy").getAsString());
    assertEquals(2, cut.get("position").getAsInt());
    assertEquals("{\"key\":\"RICE-2\",\"fits\":3,\"missing\":1}", "" + cut.get("partial"));
    assertEquals("[\"RICE-2\"]", "" + cut.getAsJsonObject("next").get("in"));
    assertEquals(
        "{\"candidates\":4,\"scored\":3,\"unscored\":1,\"stale\":0,\"above\":2,\"shown\":4}",
        "" + json.get("counts"));
  }

  @Test
  void whatIsNoCapacityIsRefused() {
    InvalidConfiguration refused =
        assertThrows(InvalidConfiguration.class, () -> capacity(-1.0, Optional.empty()));
    assertEquals("--capacity must be a number from 0 to 1000000000, was -1.", refused.getMessage());
  }

  @Test
  void withoutCandidatesItSaysWhereTheyAreChosen() {
    RankReport report = new RankReport(Ranked.by(Example.SETTINGS).ranked(), RankWish.ALL);
    assertEquals(
        List.of(
            "There is no candidate. Which issues are candidates is part of the settings"
                + " (planning.candidates)."),
        report.closing());
    assertTrue(new RankTable(report).readable().rows().isEmpty());
  }

  private static RankWish capacity(double capacity, Optional<CutPolicy> policy) {
    return new RankWish(
        new CutWish(OptionalDouble.of(capacity), policy), false, OptionalInt.empty());
  }

  private static Table complete(Ranked ranked, RankWish wish) {
    return new RankTable(new RankReport(ranked.ranked(), wish)).complete();
  }

  private static Table readable(Ranked ranked, RankWish wish) {
    return new RankTable(new RankReport(ranked.ranked(), wish)).readable();
  }

  private static List<String> texts(Table table, String key) {
    int column = table.columns().stream().map(Column::key).toList().indexOf(key);
    return table.rows().stream().map(row -> row.get(column)).map(Cell::text).toList();
  }
}
