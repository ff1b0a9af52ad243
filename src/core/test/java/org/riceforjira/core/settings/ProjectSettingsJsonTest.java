package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.Source;

class ProjectSettingsJsonTest {
  private static final ProjectSettingsJson CODEC = new ProjectSettingsJson(Example.SETTINGS);

  private static final String CHOSEN =
      """
      {"version":1,"scoreField":"customfield_7","decimals":1,
       "factors":{
        "reach":{"unit":"people per month","sources":[
          {"kind":"number","field":"customfield_1"},
          {"kind":"option","field":"customfield_2","values":{"Very many":1000,"Few":10.5}},
          {"kind":"commentAuthors"},{"kind":"votes"},{"kind":"watchers"},
          {"kind":"linkCount","linkType":"Asks for","direction":"inward"},
          {"kind":"linkSum","linkType":"Asks for","direction":"outward","field":"customfield_3"}]},
        "impact":{"levels":[{"name":"big","value":3}],"sources":[
          {"kind":"priority","values":{"High":2,"Low":0.5}}]},
        "confidence":{"stored":"fraction","sources":[{"kind":"constant","value":0.5}]},
        "effort":{"sources":[
          {"kind":"storyPoints","field":"customfield_4","pointsPerUnit":20},
          {"kind":"originalEstimate","hoursPerUnit":152.5}]}},
       "candidates":{"jql":"type = Idea"}}
      """;

  @Test
  void everyKindOfSourceIsRead() {
    ProjectSettings settings = CODEC.read(CHOSEN);
    assertEquals(
        new FactorRule(
            "people per month",
            Scale.NONE,
            List.of(
                new Source.NumberField("customfield_1"),
                new Source.OptionField("customfield_2", Map.of("Very many", 1000.0, "Few", 10.5)),
                new Source.CommentAuthors(),
                new Source.Votes(),
                new Source.Watchers(),
                new Source.LinkCount("Asks for", LinkDirection.INWARD),
                new Source.LinkSum("Asks for", LinkDirection.OUTWARD, "customfield_3"))),
        settings.rules().of(Factor.REACH));
    assertEquals(
        new FactorRule(
            "per customer",
            new Scale(List.of(new Level("big", 3))),
            List.of(new Source.PriorityTable(Map.of("High", 2.0, "Low", 0.5)))),
        settings.rules().of(Factor.IMPACT));
    assertEquals(
        List.of(new Source.Constant(0.5)), settings.rules().of(Factor.CONFIDENCE).sources());
    assertEquals(
        List.of(new Source.StoryPoints("customfield_4", 20), new Source.OriginalEstimate(152.5)),
        settings.rules().of(Factor.EFFORT).sources());
  }

  @Test
  void whatIsNotAboutAFactorIsReadToo() {
    ProjectSettings settings = CODEC.read(CHOSEN);
    assertEquals("customfield_7", settings.scoreField());
    assertEquals(1, settings.rules().decimals());
    assertEquals(ConfidenceUnit.FRACTION, settings.rules().confidenceUnit());
    assertEquals("type = Idea", settings.candidates());
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    ProjectSettings settings = CODEC.read(CHOSEN);
    assertEquals(settings, CODEC.read(CODEC.write(settings)));
    assertEquals(Example.SETTINGS, CODEC.read(CODEC.write(Example.SETTINGS)));
  }

  @Test
  void whatIsWrittenDoesNotDependOnTheDefaults() {
    RiceFields others = new RiceFields("a", "b", "c", "d", "e");
    ProjectSettingsJson elsewhere = new ProjectSettingsJson(ProjectSettings.defaults(others));
    String json = CODEC.write(Example.SETTINGS);
    assertEquals(Example.SETTINGS, elsewhere.read(json));
  }

  @Test
  void whatIsAbsentTakesTheDefault() {
    assertEquals(Example.SETTINGS, CODEC.read("{}"));
    assertEquals(Example.SETTINGS, CODEC.read("{\"factors\":{\"reach\":{},\"confidence\":{}}}"));
  }

  @Test
  void wholeNumbersAreWrittenWithoutDecimals() {
    String json = CODEC.write(Example.SETTINGS);
    assertTrue(json.contains("{\"name\":\"massive\",\"value\":3}"), json);
    assertTrue(json.contains("{\"name\":\"low\",\"value\":0.5}"), json);
  }

  @Test
  void anEmptyJqlMeansEveryIssue() {
    assertEquals("", CODEC.read("{\"candidates\":{\"jql\":\"\"}}").candidates());
  }

  @Test
  void aRawConfidenceHasNoLevelsInPercent() {
    FactorRule confidence =
        CODEC
            .read("{\"factors\":{\"confidence\":{\"stored\":\"raw\"}}}")
            .rules()
            .of(Factor.CONFIDENCE);
    assertEquals(Scale.NONE, confidence.scale());
    assertEquals("points", confidence.unit());
  }

  @Test
  void aRawConfidenceMayBeAnyNumber() {
    String json =
        """
        {"factors":{"confidence":{"stored":"raw","levels":[{"name":"sure","value":500}],
         "sources":[{"kind":"constant","value":300}]}}}
        """;
    assertEquals(
        List.of(new Source.Constant(300)),
        CODEC.read(json).rules().of(Factor.CONFIDENCE).sources());
  }
}
