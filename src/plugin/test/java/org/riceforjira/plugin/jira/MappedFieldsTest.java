package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;

class MappedFieldsTest {
  private static final String GONE = "customfield_10999";

  private final MiniJira jira = new MiniJira();

  @Test
  void nothingIsMissingWhileJiraHasEveryField() {
    assertEquals(List.of(), missing(Example.SETTINGS));
  }

  @Test
  void aDeletedFieldIsNamedWithItsFactor() {
    jira.deleteField(Example.FIELDS.effort());
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(
        List.of(taken(Example.FIELDS.reach(), "Reach"), taken(Example.FIELDS.effort(), "Effort")),
        missing(Example.SETTINGS));
  }

  @Test
  void aDeletedScoreFieldIsNamed() {
    jira.deleteField(Example.FIELDS.score());
    assertEquals(
        List.of(
            "The score field customfield_10104 no longer exists. Choose another field in the RICE settings."),
        missing(Example.SETTINGS));
  }

  @Test
  void everyKindOfSourceThatLooksAtAFieldNeedsIt() {
    for (Source source :
        List.of(
            new Source.NumberField(GONE),
            new Source.StoryPoints(GONE, 5),
            new Source.OptionField(GONE, Map.of("Many", 9.0)),
            new Source.LinkSum("Blocks", LinkDirection.INWARD, GONE))) {
      assertEquals(
          List.of(taken(GONE, "Impact")), missing(with(Factor.IMPACT, source)), source.toString());
    }
  }

  @Test
  void sourcesWithoutAFieldNeedNone() {
    ProjectSettings settings =
        with(
            Factor.REACH,
            new Source.Votes(),
            new Source.LinkCount("Blocks", LinkDirection.INWARD),
            new Source.Constant(1));
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(List.of(), missing(settings));
  }

  @Test
  void aFieldThatAFactorLooksAtTwiceIsNamedOnce() {
    assertEquals(
        List.of(taken(GONE, "Effort")),
        missing(
            with(Factor.EFFORT, new Source.NumberField(GONE), new Source.StoryPoints(GONE, 5))));
  }

  @Test
  void aFieldOfTwoFactorsIsNamedWithEach() {
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(
        List.of(
            taken(Example.FIELDS.reach(), "Reach"), taken(Example.FIELDS.reach(), "Confidence")),
        missing(with(Factor.CONFIDENCE, new Source.NumberField(Example.FIELDS.reach()))));
  }

  private List<String> missing(ProjectSettings settings) {
    return new JiraForSettings(jira).mappedFields().missing(settings);
  }

  private static String taken(String id, String factor) {
    return "The field "
        + id
        + ", from which "
        + factor
        + " is taken, no longer exists. Choose another field in the RICE settings.";
  }

  private static ProjectSettings with(Factor factor, Source... sources) {
    ScoringRules rules = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    FactorRule rule = rules.of(factor);
    factors.put(factor, new FactorRule(rule.unit(), rule.scale(), List.of(sources)));
    return Example.SETTINGS.with(
        new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment()));
  }
}
