package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.rank.Uncertainty.Point;
import org.riceforjira.core.score.AlignmentRule;
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
      {"version":2,"enabled":false,"editors":{"role":10105},"scoreField":"customfield_7","decimals":1,
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
       "goals":[
        {"label":"Vision 2027","jql":"labels = vision","multiplier":1.5},
        {"label":"Less of it","jql":"labels = later","multiplier":0.1}],
       "uncertainty":[{"confidence":90,"sigma":0.2},{"confidence":10,"sigma":1.5}],
       "planning":{
        "candidates":{"jql":"type = Idea"},
        "horizon":{"periodKind":"sprint","periods":6,"capacity":12.5,"mostIssues":250},
        "lanes":{"kind":"team","field":"customfield_5","capacities":{"Web":8,"Mobile":0}},
        "cutLine":{"policy":"fill","sprintCapacity":20},
        "prerequisites":{"linkType":"Depends","direction":"inward"}},
       "review":{"afterDays":30}}
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
    assertEquals(new Review(30), settings.review());
  }

  @Test
  void goalsAreReadInTheirOrder() {
    assertEquals(
        List.of(
            new AlignmentRule("labels = vision", 1.5, "Vision 2027"),
            new AlignmentRule("labels = later", 0.1, "Less of it")),
        CODEC.read(CHOSEN).rules().alignment());
  }

  @Test
  void uncertaintyIsReadInAnyOrder() {
    Uncertainty expected = new Uncertainty(List.of(new Point(10, 1.5), new Point(90, 0.2)));
    assertEquals(expected, CODEC.read(CHOSEN).uncertainty());
    String other =
        "{\"uncertainty\":[{\"confidence\":10,\"sigma\":1.5},{\"confidence\":90,\"sigma\":0.2}]}";
    assertEquals(expected, CODEC.read(other).uncertainty());
  }

  @Test
  void aRawConfidenceHasAnUncertaintyOfItsOwnScale() {
    String raw = "{\"factors\":{\"confidence\":{\"stored\":\"raw\"}}}";
    assertEquals(Uncertainty.UP_TO_TEN, CODEC.read(raw).uncertainty());
    ProjectSettings chosen =
        CODEC.read(
            raw.replaceFirst("\\{", "{\"uncertainty\":[{\"confidence\":500,\"sigma\":0.5}],"));
    assertEquals(new Uncertainty(List.of(new Point(500, 0.5))), chosen.uncertainty());
    assertEquals(chosen.uncertainty(), new ProjectSettingsJson(chosen).read(raw).uncertainty());
    String fraction = "{\"factors\":{\"confidence\":{\"stored\":\"fraction\"}}}";
    assertEquals(Uncertainty.PERCENT, CODEC.read(fraction).uncertainty());
  }

  @Test
  void planningIsRead() {
    Planning planning = CODEC.read(CHOSEN).planning();
    assertEquals(
        new Planning(
            "type = Idea",
            new HorizonChoice(PeriodKind.SPRINT, 6, OptionalDouble.of(12.5), 250),
            new LaneChoice(
                LaneKind.TEAM, Optional.of("customfield_5"), Map.of("Web", 8.0, "Mobile", 0.0)),
            new CutChoice(CutPolicy.FILL, OptionalDouble.of(20)),
            new PrerequisiteLinks("Depends", LinkDirection.INWARD)),
        planning);
    assertEquals(List.of("Web", "Mobile"), List.copyOf(planning.lanes().capacities().keySet()));
  }

  @Test
  void nullSaysThatSomethingIsNotSet() {
    ProjectSettingsJson chosen = new ProjectSettingsJson(CODEC.read(CHOSEN));
    String json =
        """
        {"planning":{"horizon":{"capacity":null},"cutLine":{"sprintCapacity":null},
         "lanes":{"kind":"epic","field":null}}}
        """;
    Planning planning = chosen.read(json).planning();
    assertEquals(OptionalDouble.empty(), planning.horizon().capacity());
    assertEquals(OptionalDouble.empty(), planning.cut().sprintCapacity());
    assertEquals(new LaneChoice(LaneKind.EPIC, Optional.empty(), Map.of()), planning.lanes());
  }

  @Test
  void whatADefaultSaysOfItsLanesIsKeptOnlyForThatKind() {
    ProjectSettingsJson chosen = new ProjectSettingsJson(CODEC.read(CHOSEN));
    LaneChoice team = CODEC.read(CHOSEN).planning().lanes();
    assertEquals(team, chosen.read("{\"planning\":{\"lanes\":{}}}").planning().lanes());
    assertEquals(
        new LaneChoice(LaneKind.NONE, Optional.empty(), Map.of()),
        chosen.read("{\"planning\":{\"lanes\":{\"kind\":\"none\"}}}").planning().lanes());
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    ProjectSettings settings = CODEC.read(CHOSEN);
    assertEquals(settings, CODEC.read(CODEC.write(settings)));
    assertEquals(Example.SETTINGS, CODEC.read(CODEC.write(Example.SETTINGS)));
  }

  @Test
  void everyKeyIsWritten() {
    String json = CODEC.write(Example.SETTINGS);
    String rest =
        """
        "goals":[],"uncertainty":[{"confidence":100,"sigma":0.1},{"confidence":80,"sigma":0.3},\
        {"confidence":50,"sigma":0.6},{"confidence":20,"sigma":1}],"planning":{"candidates":{"jql":"statusCategory != Done AND issuetype in standardIssueTypes()"},\
        "horizon":{"periodKind":"quarter","periods":4,"capacity":null,"mostIssues":1000},\
        "lanes":{"kind":"none","field":null,"capacities":{}},\
        "cutLine":{"policy":"stop","sprintCapacity":null},\
        "prerequisites":{"linkType":"Blocks","direction":"outward"},\
        "planFields":{"start":null,"end":null,"version":null}},"review":{"afterDays":90}}""";
    assertTrue(
        json.startsWith(
            "{\"version\":2,\"enabled\":true,\"editors\":{\"role\":null},\"scoreField\":\"customfield_10104\","),
        json);
    assertTrue(json.endsWith(rest), json);
  }

  @Test
  void whatIsWrittenDoesNotDependOnTheDefaults() {
    RiceFields others = new RiceFields("a", "b", "c", "d", "e");
    ProjectSettingsJson elsewhere = new ProjectSettingsJson(ProjectSettings.defaults(others));
    assertEquals(Example.SETTINGS, elsewhere.read(CODEC.write(Example.SETTINGS)));
    ProjectSettingsJson chosen = new ProjectSettingsJson(CODEC.read(CHOSEN));
    assertEquals(Example.SETTINGS, chosen.read(CODEC.write(Example.SETTINGS)));
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
    assertEquals("", CODEC.read("{\"planning\":{\"candidates\":{\"jql\":\"\"}}}").candidates());
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
