package org.riceforjira.core.settings.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.survey.Supply.NumberChoice;
import org.riceforjira.core.settings.survey.Supply.SelectChoice;

class SurveyTest {
  private static final String POINTS = "customfield_10300";
  private static final String OTHER = "customfield_10301";
  private static final String SEVERITY = "customfield_10302";
  private static final Source OWN_REACH = new Source.NumberField(Example.FIELDS.reach());
  private static final Source OWN_IMPACT = new Source.NumberField(Example.FIELDS.impact());
  private static final Source OWN_CONFIDENCE = new Source.NumberField(Example.FIELDS.confidence());
  private static final Source OWN_EFFORT = new Source.NumberField(Example.FIELDS.effort());
  private static final Source PRIORITY =
      new Source.PriorityTable(Map.of("High", 3.0, "Medium", 1.0, "Low", 0.25));
  private static final Supply SUPPLY =
      new Supply(
          Example.FIELDS,
          List.of(
              new NumberChoice(Example.FIELDS.reach(), "Reach", false),
              new NumberChoice(OTHER, "Customer reach", false),
              new NumberChoice(POINTS, "Story Points", true)),
          List.of(new SelectChoice(SEVERITY, "Severity", List.of("Major", "Minor"))),
          List.of("Duplicate"),
          List.of("High", "Medium", "Low"));

  private final List<IssueFacts.Builder> issues = new ArrayList<>();
  private ProjectSettings current = Example.SETTINGS;

  @Test
  void everySourceIsToldWithTheIssuesItKnowsSomethingOf() {
    add()
        .votes(0L)
        .watchers(2L)
        .commentAuthors(1L)
        .number(POINTS, 3.0)
        .link(new LinkFact("Duplicate", LinkDirection.OUTWARD, Map.of()));
    add().votes(0L).watchers(1L).commentAuthors(0L).number(POINTS, 0.0);
    assertEquals(
        List.of(
            new SurveyedSource(OWN_REACH, 0, true),
            new SurveyedSource(new Source.NumberField(OTHER), 0, false),
            new SurveyedSource(new Source.Votes(), 0, false),
            new SurveyedSource(new Source.Watchers(), 2, true),
            new SurveyedSource(new Source.CommentAuthors(), 1, false),
            new SurveyedSource(new Source.LinkCount("Duplicate", LinkDirection.OUTWARD), 1, false)),
        findings().sources().get(Factor.REACH));
    assertEquals(
        List.of(
            new SurveyedSource(OWN_EFFORT, 0, true),
            new SurveyedSource(new Source.StoryPoints(POINTS, 10), 1, true),
            new SurveyedSource(new Source.OriginalEstimate(160), 0, false)),
        findings().sources().get(Factor.EFFORT));
  }

  @Test
  void aProjectThatKnowsNothingKeepsTheFieldsAndNamesTheGaps() {
    add().votes(0L).watchers(0L).commentAuthors(0L);
    assertEquals(List.of(OWN_REACH), proposed(Factor.REACH));
    assertEquals(List.of(OWN_IMPACT), proposed(Factor.IMPACT));
    assertEquals(List.of(OWN_CONFIDENCE, new Source.Constant(50)), proposed(Factor.CONFIDENCE));
    assertEquals(List.of(OWN_EFFORT), proposed(Factor.EFFORT));
    assertEquals(0, findings().scored());
    assertEquals(List.of(), findings().examples());
  }

  @Test
  void aProjectWithoutOpenIssuesGetsAProposalToo() {
    assertEquals(List.of(OWN_CONFIDENCE, new Source.Constant(50)), proposed(Factor.CONFIDENCE));
  }

  @Test
  void whatPeopleTypeElsewhereComesBehindTheFieldOfTheAppAndBeforeWhatIsDerived() {
    add().number(OTHER, 100.0).watchers(7L).option(SEVERITY, "Major").priority("High");
    assertEquals(
        List.of(OWN_REACH, new Source.NumberField(OTHER), new Source.Watchers()),
        proposed(Factor.REACH));
    assertEquals(
        List.of(
            OWN_IMPACT,
            new Source.OptionField(SEVERITY, Map.of("Major", 3.0, "Minor", 0.25)),
            PRIORITY),
        proposed(Factor.IMPACT));
  }

  @Test
  void sourcesThatAreChosenAlreadyStayFirst() {
    Source chosen = new Source.OptionField(SEVERITY, Map.of("Major", 2.0));
    current = SettingsOf.sources(Factor.IMPACT, chosen, new Source.Constant(1));
    add().option(SEVERITY, "Major");
    assertEquals(List.of(chosen, OWN_IMPACT), proposed(Factor.IMPACT));
  }

  @Test
  void theCountOfMostIssuesIsProposed() {
    add().votes(3L).watchers(1L).commentAuthors(1L);
    add().votes(0L).watchers(2L).commentAuthors(2L);
    add().votes(0L).watchers(0L).commentAuthors(3L);
    assertEquals(new Source.CommentAuthors(), proposed(Factor.REACH).get(1));
  }

  @Test
  void aCountThatIsTheSameForAllTellsNothingApart() {
    add().votes(3L).watchers(1L);
    add().votes(4L).watchers(1L);
    add().votes(0L).watchers(1L);
    assertEquals(new Source.Votes(), proposed(Factor.REACH).get(1));
  }

  @Test
  void linksCountWhereNobodyVotesWatchesOrComments() {
    add().link(new LinkFact("Duplicate", LinkDirection.INWARD, Map.of()));
    add().link(new LinkFact("Duplicate", LinkDirection.INWARD, Map.of()));
    assertEquals(
        new Source.LinkCount("Duplicate", LinkDirection.INWARD), proposed(Factor.REACH).get(1));
    add().votes(1L);
    assertEquals(new Source.Votes(), proposed(Factor.REACH).get(1));
  }

  @Test
  void effortComesFromPointsOrEstimatesWhicheverThereAreMoreOf() {
    add().number(POINTS, 5.0);
    add().originalEstimateSeconds(3600L);
    add().originalEstimateSeconds(7200L);
    assertEquals(List.of(OWN_EFFORT, new Source.OriginalEstimate(160)), proposed(Factor.EFFORT));
  }

  @Test
  void theAssumedConfidenceIsStoredAsTheFieldHoldsIt() {
    current = SettingsOf.unit(ConfidenceUnit.FRACTION);
    assertEquals(new Source.Constant(0.5), proposed(Factor.CONFIDENCE).get(1));
    current = SettingsOf.unit(ConfidenceUnit.RAW);
    assertEquals(List.of(OWN_CONFIDENCE), proposed(Factor.CONFIDENCE));
  }

  @Test
  void confidencesOfAtMostOneAreProposedAsFractions() {
    typed(0.8, 0.5, 1, 0, 80);
    assertEquals(ConfidenceUnit.FRACTION, findings().proposal().rules().confidenceUnit());
    assertEquals(List.of(OWN_CONFIDENCE, new Source.Constant(0.5)), proposed(Factor.CONFIDENCE));
  }

  @Test
  void confidencesOfMoreThanOneAreProposedAsPercents() {
    current = SettingsOf.unit(ConfidenceUnit.FRACTION);
    typed(80, 50, 1);
    assertEquals(ConfidenceUnit.PERCENT, findings().proposal().rules().confidenceUnit());
  }

  @Test
  void confidencesThatMayBeEitherLeaveTheUnitAsItIs() {
    typed(1, 1, 0);
    assertEquals(ConfidenceUnit.PERCENT, findings().proposal().rules().confidenceUnit());
    typed(80, 90);
    assertEquals(ConfidenceUnit.PERCENT, findings().proposal().rules().confidenceUnit());
    current = SettingsOf.unit(ConfidenceUnit.FRACTION);
    assertEquals(ConfidenceUnit.FRACTION, findings().proposal().rules().confidenceUnit());
  }

  @Test
  void aScaleOfTheTeamsOwnAndValuesOfOptionsKeepTheirUnit() {
    typed(0.8, 0.5);
    current = SettingsOf.unit(ConfidenceUnit.RAW);
    assertEquals(ConfidenceUnit.RAW, findings().proposal().rules().confidenceUnit());
    current =
        SettingsOf.sources(
            Factor.CONFIDENCE, new Source.OptionField(SEVERITY, Map.of("Major", 80.0)));
    assertEquals(ConfidenceUnit.PERCENT, findings().proposal().rules().confidenceUnit());
  }

  private void typed(double... confidences) {
    for (double confidence : confidences) {
      add().number(Example.FIELDS.confidence(), confidence);
    }
  }

  @Test
  void theExamplesAreTheBestTheMiddleAndTheLastByTheRealRules() {
    for (long votes : List.of(10L, 40L, 20L, 50L, 30L)) {
      add().votes(votes).priority("High").number(POINTS, 10.0);
    }
    add().votes(60L).priority("High");
    Findings findings = findings();
    assertEquals(5, findings.scored());
    // 50 x 3 x 50 % / 1
    assertEquals(75, findings.examples().get(0).score().orElseThrow());
    assertEquals(
        List.of("RICE-4", "RICE-5", "RICE-1"),
        findings.examples().stream().map(example -> example.key()).toList());
  }

  @Test
  void fewIssuesAreNotToldTwice() {
    add().votes(1L).priority("High").number(POINTS, 10.0);
    assertEquals(1, findings().examples().size());
    add().votes(2L).priority("High").number(POINTS, 10.0);
    assertEquals(2, findings().examples().size());
  }

  @Test
  void everythingThatIsLookedAtIsReadAndTheQueriesOfGoalsToo() {
    current = SettingsOf.goal("labels = a", 2, "A");
    FactNeeds needs = new Survey(SUPPLY, current).needs();
    assertTrue(needs.numberFields().containsAll(List.of(POINTS, OTHER, Example.FIELDS.reach())));
    assertTrue(needs.optionFields().contains(SEVERITY));
    assertEquals(5, needs.systemFacts().size());
    assertTrue(needs.includes(SystemFact.COMMENT_AUTHORS));
    assertEquals(2, needs.links().size());
    assertTrue(needs.queries().contains("labels = a"));
  }

  @Test
  void everythingElseStaysAsItIs() {
    add().votes(3L);
    ProjectSettings proposal = findings().proposal();
    assertEquals(current.planning(), proposal.planning());
    assertEquals(current.scoreField(), proposal.scoreField());
    assertEquals(current.rules().of(Factor.REACH).unit(), proposal.rules().of(Factor.REACH).unit());
  }

  private IssueFacts.Builder add() {
    long id = issues.size() + 1L;
    issues.add(IssueFacts.of(id, "RICE-" + id));
    return issues.get(issues.size() - 1);
  }

  private Findings findings() {
    return new Survey(SUPPLY, current).of(issues.stream().map(IssueFacts.Builder::build).toList());
  }

  private List<Source> proposed(Factor factor) {
    return findings().proposal().rules().of(factor).sources();
  }
}
