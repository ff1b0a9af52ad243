package org.riceforjira.connect.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.candidates.Ranked;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.explain.Explanation.FactorPart;
import org.riceforjira.connect.explain.Explanation.Flips;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.ProjectSettings;

class ExplainerTest {
  private static final Map<String, String> NAMES =
      Map.of(Example.FIELDS.reach(), "Reach", Example.FIELDS.effort(), "Effort");

  private static final CutChoice NO_LINE = new CutChoice(CutPolicy.STOP, OptionalDouble.empty());

  @Test
  void theFormulaIsToldInNumbers() {
    assertEquals("450 × 3 × 100 % ÷ 2 = 675", intercom(1, NO_LINE).formula());
    assertEquals("2000 × 1 × 80 % ÷ 4 = 400", intercom(2, NO_LINE).formula());
  }

  @Test
  void aGoalIsInTheFormulaAndBesideIt() {
    ProjectSettings settings = SettingsOf.goal("labels = mobile", 2, "Mobile first");
    IssueFacts facts = Example.issue(1, 450.0, 3.0, 100.0, 2.0).matching("labels = mobile").build();
    Explanation explained = explain(settings, facts, Ranked.by(settings).ranked(), NO_LINE);
    assertEquals("450 × 3 × 100 % × 2 (Mobile first) ÷ 2 = 1350", explained.formula());
    assertEquals(new Explanation.Goal("Mobile first", 2, "labels = mobile"), explained.goal());
  }

  @Test
  void aConfidenceOnAScaleOfItsOwnHasNoPercent() {
    ProjectSettings settings = SettingsOf.unit(ConfidenceUnit.RAW);
    IssueFacts facts = Example.issue(1, 10.0, 1.0, 8.0, 2.0).build();
    Explanation explained = explain(settings, facts, Ranked.by(settings).ranked(), NO_LINE);
    assertEquals("10 × 1 × 8 ÷ 2 = 40", explained.formula());
  }

  @Test
  void eachFactorSaysWhereItCameFromAndWhichLevelItIs() {
    List<FactorPart> factors = intercom(1, NO_LINE).factors();
    assertEquals(
        new FactorPart(
            "reach",
            450.0,
            "450",
            null,
            "customers per quarter",
            new Explanation.Origin("number", "Field Reach", Example.FIELDS.reach(), 1, 1, false),
            null),
        factors.get(0));
    assertEquals("massive", factors.get(1).level());
    assertEquals("100 %", factors.get(2).text());
  }

  @Test
  void aSourceBehindTheFirstSaysSoAndAnAssumptionIsNamedOne() {
    ProjectSettings votes =
        SettingsOf.sources(
            Factor.REACH,
            new Source.NumberField(Example.FIELDS.reach()),
            new Source.Votes(),
            new Source.Constant(5));
    Explanation voted = explain(votes, Example.issue(1, null, 3.0, 100.0, 2.0).votes(12L).build());
    assertEquals("Votes: 12", voted.factors().get(0).source().text());
    assertEquals(2, voted.factors().get(0).source().position());
    Explanation assumed = explain(votes, Example.issue(1, null, 3.0, 100.0, 2.0).build());
    assertEquals(
        new Explanation.Origin("constant", "Assumed: the same for every issue", null, 3, 3, true),
        assumed.factors().get(0).source());
  }

  @Test
  void everyGapIsToldAndTheFactorsThatAreThereAsWell() {
    Explanation explained =
        explain(Example.SETTINGS, Example.issue(1, null, 3.0, 100.0, 0.0).build());
    assertNull(explained.score());
    assertNull(explained.formula());
    assertEquals(
        List.of(
            "Reach is missing. Enter it to get a score.",
            "Effort is 0, and must be more than 0. Enter a larger effort."),
        explained.gaps());
    assertEquals("3", explained.factors().get(1).text());
    assertEquals("Not ranked: it has no score.", explained.notRanked());
  }

  @Test
  void whatIsNoCandidateHasAScoreAndNoRank() {
    Explanation explained =
        explain(Example.SETTINGS, Example.issue(9, 10.0, 3.0, 100.0, 1.0).build());
    assertEquals(30.0, explained.score());
    assertNull(explained.rank());
    assertEquals(
        "Not ranked: it is not among the candidates, for example because it is done.",
        explained.notRanked());
  }

  @Test
  void theRankHasItsIntervalAndTheLineItsChance() {
    Explanation explained = intercom(1, new CutChoice(CutPolicy.STOP, OptionalDouble.of(1)));
    assertEquals(
        List.of("Rank 2 of 3 in RICE.", "In 4 of 5 cases its true rank is between 1 and 2."),
        explained.rank().sentences());
    assertFalse(explained.line().above());
    assertEquals("Below the line of 1 person-months.", explained.line().sentences().get(0));
    assertTrue(
        explained
            .line()
            .sentences()
            .get(1)
            .matches("It belongs above the line with a chance of \\d+ %\\."),
        explained.line().sentences().get(1));
  }

  @Test
  void whatWouldPassTheNextIssueIsToldWithLevels() {
    List<Flips> flips = intercom(1, NO_LINE).flips();
    assertEquals(1, flips.size());
    assertEquals(
        "Each of these alone would pass RICE-3: Reach from 450 to 534; Effort from 2 to 1.6.",
        flips.get(0).sentence());
    assertEquals("next", flips.get(0).to());
  }

  @Test
  void whoeverIsJustBelowTheLineCrossesItByPassingTheNext() {
    Ranked ranked =
        Ranked.by(Example.SETTINGS)
            .with(Example.issue(1, 100.0, 1.0, 100.0, 1.0))
            .with(Example.issue(2, 90.0, 1.0, 100.0, 1.0));
    IssueFacts second = Example.issue(2, 90.0, 1.0, 100.0, 1.0).build();
    CutChoice one = new CutChoice(CutPolicy.STOP, OptionalDouble.of(1));
    List<Flips> flips = explain(Example.SETTINGS, second, ranked.ranked(), one).flips();
    assertEquals(1, flips.size());
    assertTrue(
        flips
            .get(0)
            .sentence()
            .startsWith("Each of these alone would pass RICE-1 and bring it above the line: "),
        flips.get(0).sentence());
  }

  @Test
  void theBestIssueHasNobodyToPassAndMayFallBelowTheLine() {
    List<Flips> flips = intercom(3, new CutChoice(CutPolicy.STOP, OptionalDouble.of(1))).flips();
    assertEquals(List.of("line"), flips.stream().map(Flips::to).toList());
    assertTrue(
        flips.get(0).sentence().startsWith("Each of these alone would push it below the line: "),
        flips.get(0).sentence());
  }

  @Test
  void aStoredScoreThatDiffersIsStale() {
    IssueFacts facts = Example.issue(1, 450.0, 3.0, 100.0, 2.0).storedScore(600.0).build();
    assertTrue(explain(Example.SETTINGS, facts).stale());
    assertFalse(intercom(1, NO_LINE).stale());
  }

  private static Explanation intercom(long id, CutChoice cut) {
    IssueFacts facts =
        id == 1
            ? Example.issue(1, 450.0, 3.0, 100.0, 2.0).storedScore(675.0).build()
            : id == 2
                ? Example.issue(2, 2000.0, 1.0, 80.0, 4.0).build()
                : Example.issue(3, 800.0, 2.0, 50.0, 1.0).build();
    return explain(Example.SETTINGS, facts, Ranked.intercom(Example.SETTINGS).ranked(), cut);
  }

  private static Explanation explain(ProjectSettings settings, IssueFacts facts) {
    return explain(settings, facts, Ranked.by(settings).ranked(), NO_LINE);
  }

  private static Explanation explain(
      ProjectSettings settings, IssueFacts facts, RankedCandidates among, CutChoice cut) {
    return new Explainer(settings, cut, NAMES)
        .explain(new AskedIssue(facts, "Idea", "RICE", among));
  }
}
