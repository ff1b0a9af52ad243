package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.settings.WrongSettings.errors;
import static org.riceforjira.core.settings.WrongSettings.wrong;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with goals, uncertainty and planning, and how it is told. */
class PlanningErrorsTest {
  private static final ProjectSettingsJson CODEC = WrongSettings.CODEC;

  static Stream<Arguments> wrongGoals() {
    return Stream.of(
        wrong("$.goals", "a list", "{}"),
        wrong("$.goals[0]", "an object", "['vision']"),
        wrong("$.goals[0].label", "missing", "[{'jql':'a','multiplier':1}]"),
        wrong("$.goals[0].label", "empty", "[{'label':' ','jql':'a','multiplier':1}]"),
        wrong("$.goals[0].jql", "missing", "[{'label':'a','multiplier':1}]"),
        wrong("$.goals[0].jql", "empty", "[{'label':'a','jql':' ','multiplier':1}]"),
        wrong("$.goals[0].jql", "a text", "[{'label':'a','jql':5,'multiplier':1}]"),
        wrong("$.goals[0].multiplier", "missing", "[{'label':'a','jql':'a'}]"),
        wrong("$.goals[0].multiplier", "a number", "[{'label':'a','jql':'a','multiplier':'2'}]"),
        wrong("$.goals[0].multiplier", "0.1 to 10", "[{'label':'a','jql':'a','multiplier':0.09}]"),
        wrong("$.goals[0].multiplier", "0.1 to 10", "[{'label':'a','jql':'a','multiplier':10.1}]"),
        wrong(
            "$.goals[0].factor",
            "not known",
            "[{'label':'a','jql':'a','multiplier':1,'factor':2}]"),
        wrong(
            "$.goals[1]",
            "called 'Vision ' too",
            "[{'label':'vision','jql':'a','multiplier':1},"
                + "{'label':'Vision ','jql':'b','multiplier':1}]"),
        wrong("$.goals", "51 goals", goals(51)));
  }

  static Stream<Arguments> wrongUncertainty() {
    return Stream.of(
        wrong("", "a list", "{'100':0.1}"),
        wrong("", "at least one", "[]"),
        wrong("[0]", "an object", "[0.1]"),
        wrong("[0].spread", "not known", "[{'confidence':1,'sigma':1,'spread':1}]"),
        wrong("[0].confidence", "missing", "[{'sigma':1}]"),
        wrong("[0].confidence", "0 up", "[{'confidence':-1,'sigma':1}]"),
        wrong("[0].confidence", "100 percent", "[{'confidence':101,'sigma':1}]"),
        wrong("[0].sigma", "missing", "[{'confidence':1}]"),
        wrong("[0].sigma", "a number", "[{'confidence':1,'sigma':'1'}]"),
        wrong("[0]", "from 0.02 to 3", "[{'confidence':1,'sigma':0.01}]"),
        wrong("[1]", "from 0.02 to 3", "[{'confidence':1,'sigma':3},{'confidence':2,'sigma':4}]"),
        wrong("", "not two", "[{'confidence':1,'sigma':1},{'confidence':1,'sigma':1}]"),
        wrong(
            "",
            "must not be more than",
            "[{'confidence':1,'sigma':0.5},{'confidence':2,'sigma':0.6}]"));
  }

  static Stream<Arguments> wrongPlanning() {
    return Stream.of(
        wrong("", "an object", "[]"),
        wrong(".capacity", "not known", "{'capacity':5}"),
        wrong(".candidates", "an object", "{'candidates':'type = Idea'}"),
        wrong(".candidates.jql", "a text", "{'candidates':{'jql':null}}"),
        wrong(".candidates.order", "not known", "{'candidates':{'order':'key'}}"),
        wrong(".horizon", "an object", "{'horizon':4}"),
        wrong(".horizon.years", "not known", "{'horizon':{'years':1}}"),
        wrong(".horizon.periodKind", "\"quarter\"", "{'horizon':{'periodKind':'Quarter'}}"),
        wrong(".horizon.periodKind", "a text", "{'horizon':{'periodKind':3}}"),
        wrong(".horizon.periods", "1 to 60", "{'horizon':{'periods':0}}"),
        wrong(".horizon.periods", "1 to 60", "{'horizon':{'periods':61}}"),
        wrong(".horizon.periods", "whole", "{'horizon':{'periods':1.5}}"),
        wrong(".horizon.capacity", "0 to 1000000000", "{'horizon':{'capacity':-1}}"),
        wrong(".horizon.capacity", "0 to 1000000000", "{'horizon':{'capacity':1000000001}}"),
        wrong(".horizon.capacity", "a number", "{'horizon':{'capacity':'5'}}"),
        wrong(".horizon.mostIssues", "1 to 10000", "{'horizon':{'mostIssues':0}}"),
        wrong(".horizon.mostIssues", "1 to 10000", "{'horizon':{'mostIssues':10001}}"),
        wrong(".cutLine", "an object", "{'cutLine':'stop'}"),
        wrong(".cutLine.line", "not known", "{'cutLine':{'line':1}}"),
        wrong(".cutLine.policy", "\"stop\", \"fill\"", "{'cutLine':{'policy':'skip'}}"),
        wrong(".cutLine.sprintCapacity", "0 to", "{'cutLine':{'sprintCapacity':-0.5}}"),
        wrong(".prerequisites", "an object", "{'prerequisites':'Blocks'}"),
        wrong(".prerequisites.type", "not known", "{'prerequisites':{'type':'Blocks'}}"),
        wrong(".prerequisites.linkType", "empty", "{'prerequisites':{'linkType':''}}"),
        wrong(".prerequisites.direction", "\"inward\"", "{'prerequisites':{'direction':'in'}}"));
  }

  static Stream<Arguments> wrongLanes() {
    return Stream.of(
        wrong("", "an object", "'component'"),
        wrong(".names", "not known", "{'kind':'component','names':[]}"),
        wrong(".kind", "\"assignee\"", "{'kind':'person'}"),
        wrong(".kind", "a text", "{'kind':null}"),
        wrong(".field", "need the id", "{'kind':'team'}"),
        wrong(".field", "need the id", "{'kind':'team','field':null}"),
        wrong(".field", "empty", "{'kind':'team','field':''}"),
        wrong(".field", "a text", "{'kind':'team','field':10001}"),
        wrong(".field", "Only lanes by team", "{'kind':'epic','field':'customfield_1'}"),
        wrong(".field", "Only lanes by team", "{'field':'customfield_1'}"),
        wrong(".capacities", "an object", "{'kind':'epic','capacities':[]}"),
        wrong(".capacities", "no lanes", "{'capacities':{'Web':1}}"),
        wrong(".capacities", "no lanes", "{'kind':'none','capacities':{'Web':1}}"),
        wrong(".capacities.Web", "0 to", "{'kind':'epic','capacities':{'Web':-1}}"),
        wrong(".capacities.Web", "a number", "{'kind':'epic','capacities':{'Web':null}}"),
        wrong(".capacities.Web", "twice", "{'kind':'epic','capacities':{'Web':1,'Web':2}}"),
        wrong(".capacities[' ']", "no name", "{'kind':'epic','capacities':{' ':1}}"));
  }

  @ParameterizedTest
  @MethodSource("wrongGoals")
  void anErrorInAGoalIsToldWithItsPlace(String path, String words, String json) {
    assertOneError(path, words, "{\"goals\":" + json + "}");
  }

  @ParameterizedTest
  @MethodSource("wrongUncertainty")
  void anErrorInUncertaintyIsToldWithItsPlace(String path, String words, String json) {
    assertOneError("$.uncertainty" + path, words, "{\"uncertainty\":" + json + "}");
  }

  @ParameterizedTest
  @MethodSource("wrongPlanning")
  void anErrorInPlanningIsToldWithItsPlace(String path, String words, String json) {
    assertOneError("$.planning" + path, words, "{\"planning\":" + json + "}");
  }

  @ParameterizedTest
  @MethodSource("wrongLanes")
  void anErrorInLanesIsToldWithItsPlace(String path, String words, String json) {
    assertOneError("$.planning.lanes" + path, words, "{\"planning\":{\"lanes\":" + json + "}}");
  }

  private static void assertOneError(String path, String words, String json) {
    List<SettingsError> errors = errors(json);
    assertEquals(1, errors.size(), errors.toString());
    assertEquals(path, errors.get(0).path());
    assertTrue(errors.get(0).sentence().contains(words), errors.get(0).sentence());
    assertTrue(errors.get(0).sentence().endsWith("."), errors.get(0).sentence());
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    String json =
        """
        {"goals":[{"label":"a","jql":"","multiplier":11},{"label":"A","jql":"x"}],
         "planning":{"horizon":{"periods":0,"capacity":-1},"lanes":{"kind":"team"},
          "cutLine":{"policy":"skip"},"prerequisites":{"linkType":" "}},
         "review":{"afterDays":0}}
        """;
    assertEquals(
        List.of(
            "$.goals[0].jql",
            "$.goals[0].multiplier",
            "$.goals[1]",
            "$.goals[1].multiplier",
            "$.planning.horizon.periods",
            "$.planning.horizon.capacity",
            "$.planning.lanes.field",
            "$.planning.cutLine.policy",
            "$.planning.prerequisites.linkType",
            "$.review.afterDays"),
        errors(json).stream().map(SettingsError::path).toList());
  }

  @Test
  void theEdgesOfEveryRangeAreInside() {
    String json =
        """
        {"goals":[{"label":"a","jql":"a","multiplier":0.1},{"label":"b","jql":"b","multiplier":10}],
         "planning":{"horizon":{"periods":%s,"capacity":%s,"mostIssues":%s},
          "lanes":{"kind":"epic","capacities":{"E-1":%2$s}},"cutLine":{"sprintCapacity":%2$s}},
         "review":{"afterDays":%s}}
        """;
    ProjectSettings least = CODEC.read(json.formatted(1, 0, 1, 1));
    assertEquals(1, least.planning().horizon().periods());
    ProjectSettings most = CODEC.read(json.formatted(60, 1_000_000_000, 10_000, 3650));
    assertEquals(60, most.planning().horizon().periods());
    assertEquals(50, CODEC.read("{\"goals\":" + goals(50) + "}").rules().alignment().size());
  }

  private static String goals(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> "{\"label\":\"" + n + "\",\"jql\":\"a\",\"multiplier\":1}")
        .toList()
        .toString();
  }
}
