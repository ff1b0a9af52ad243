package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.settings.WrongSettings.errors;
import static org.riceforjira.core.settings.WrongSettings.told;
import static org.riceforjira.core.settings.WrongSettings.wrong;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsErrorsTest {
  private static final ProjectSettingsJson CODEC = WrongSettings.CODEC;

  static Stream<Arguments> wrongSettings() {
    return Stream.of(
        wrong("$", "an object", "[]"),
        wrong("$", "line 1 column 5", "{} {}"),
        wrong("$.colour", "not known", "{'colour':1}"),
        wrong("$['my key']", "not known", "{'my key':1}"),
        wrong("$.version", "Use 2", "{'version':0}"),
        wrong("$.version", "Use 2", "{'version':1.5}"),
        wrong("$.version", "newer version of the app", "{'version':3}"),
        wrong("$.version", "newer version of the app", "{'version':2.5,'colours':[]}"),
        wrong("$.version", "a number", "{'version':'1'}"),
        wrong("$.decimals", "0 to 6", "{'decimals':7}"),
        wrong("$.decimals", "0 to 6", "{'decimals':-1}"),
        wrong("$.decimals", "whole", "{'decimals':1.5}"),
        wrong("$.decimals", "a number", "{'decimals':null}"),
        wrong("$.decimals", "twice", "{'decimals':1,'decimals':1}"),
        wrong("$.scoreField", "empty", "{'scoreField':' '}"),
        wrong("$.scoreField", "a text", "{'scoreField':10104}"),
        wrong("$.scoreField", "reads the score field", "{'scoreField':'customfield_10100'}"),
        wrong("$.candidates", "not known", "{'candidates':{'jql':''}}"),
        wrong("$.enabled", "true or false", "{'enabled':1}"),
        wrong("$.enabled", "true or false", "{'enabled':null}"),
        wrong("$.editors", "an object", "{'editors':10100}"),
        wrong("$.editors", "an object", "{'editors':null}"),
        wrong("$.editors.users", "not known", "{'editors':{'users':[]}}"),
        wrong("$.editors.role", "a number", "{'editors':{'role':'10100'}}"),
        wrong("$.editors.role", "id of a project role", "{'editors':{'role':0}}"),
        wrong("$.editors.role", "id of a project role", "{'editors':{'role':1.5}}"),
        wrong("$.editors.role", "id of a project role", "{'editors':{'role':9007199254740992}}"),
        wrong("$.review", "an object", "{'review':90}"),
        wrong("$.review.days", "not known", "{'review':{'days':90}}"),
        wrong("$.review.afterDays", "1 to 3650", "{'review':{'afterDays':0}}"),
        wrong("$.review.afterDays", "1 to 3650", "{'review':{'afterDays':3651}}"),
        wrong("$.review.afterDays", "whole", "{'review':{'afterDays':1.5}}"),
        wrong("$.factors", "an object", "{'factors':[]}"),
        wrong("$.factors.size", "not known", "{'factors':{'size':{}}}"));
  }

  static Stream<Arguments> wrongFactors() {
    return Stream.of(
        wrong(".reach", "an object", "'reach':5"),
        wrong(".reach.stored", "not known", "'reach':{'stored':'percent'}"),
        wrong(".reach.unit", "empty", "'reach':{'unit':''}"),
        wrong(".confidence.stored", "percent", "'confidence':{'stored':'Percent'}"),
        wrong(".impact.levels", "a list", "'impact':{'levels':{}}"),
        wrong(".impact.levels[0]", "an object", "'impact':{'levels':['high']}"),
        wrong(".impact.levels[0].name", "missing", "'impact':{'levels':[{'value':1}]}"),
        wrong(".impact.levels[0].value", "missing", "'impact':{'levels':[{'name':'a'}]}"),
        wrong(".impact.levels[0].value", "0 up", "'impact':{'levels':[{'name':'a','value':-1}]}"),
        wrong(
            ".impact.levels[1]",
            "called 'a' too",
            "'impact':{'levels':[{'name':'a','value':1},{'name':'a','value':2}]}"),
        wrong(
            ".confidence.levels[0].value",
            "100 percent",
            "'confidence':{'levels':[{'name':'a','value':101}]}"),
        wrong(
            ".confidence.sources[0].value",
            "100 percent",
            "'confidence':{'stored':'fraction','sources':[{'kind':'constant','value':50}]}"),
        wrong(".reach.sources", "a list", "'reach':{'sources':{}}"),
        wrong(".reach.sources", "at least one", "'reach':{'sources':[]}"));
  }

  static Stream<Arguments> wrongSources() {
    return Stream.of(
        wrong("", "an object", "'votes'"),
        wrong(".kind", "missing", "{}"),
        wrong(".kind", "a text", "{'kind':1}"),
        wrong(".kind", "not known", "{'kind':'Votes'}"),
        wrong(".field", "missing", "{'kind':'number'}"),
        wrong(".field", "empty", "{'kind':'number','field':''}"),
        wrong(".value", "not known", "{'kind':'votes','value':1}"),
        wrong(".values", "missing", "{'kind':'option','field':'f'}"),
        wrong(".values", "an object", "{'kind':'priority','values':[]}"),
        wrong(".values", "at least one", "{'kind':'priority','values':{}}"),
        wrong(".values.High", "a number", "{'kind':'priority','values':{'High':'2'}}"),
        wrong(".values['Very high']", "0 up", "{'kind':'priority','values':{'Very high':-2}}"),
        wrong(".values.A", "twice", "{'kind':'priority','values':{'A':1,'A':2}}"),
        wrong(".value", "0 up", "{'kind':'constant','value':-1}"),
        wrong(".value", "0 up", "{'kind':'constant','value':1e999}"),
        wrong(".value", "missing", "{'kind':'constant'}"),
        wrong(
            ".pointsPerUnit",
            "more than 0",
            "{'kind':'storyPoints','field':'f','pointsPerUnit':0}"),
        wrong(".hoursPerUnit", "more than 0", "{'kind':'originalEstimate','hoursPerUnit':-1}"),
        wrong(
            ".direction", "inward", "{'kind':'linkCount','linkType':'Blocks','direction':'both'}"),
        wrong(".direction", "missing", "{'kind':'linkCount','linkType':'Blocks'}"),
        wrong(".linkType", "missing", "{'kind':'linkCount','direction':'inward'}"),
        wrong(".field", "missing", "{'kind':'linkSum','linkType':'Blocks','direction':'inward'}"));
  }

  @ParameterizedTest
  @MethodSource("wrongSettings")
  void anErrorIsToldWithItsPlaceAndWords(String path, String words, String json) {
    List<SettingsError> errors = errors(json);
    assertEquals(1, errors.size(), errors.toString());
    assertEquals(path, errors.get(0).path());
    assertTrue(errors.get(0).sentence().contains(words), errors.get(0).sentence());
    assertTrue(errors.get(0).sentence().endsWith("."), errors.get(0).sentence());
  }

  @ParameterizedTest
  @MethodSource("wrongFactors")
  void anErrorInAFactorIsToldWithItsPlace(String path, String words, String json) {
    anErrorIsToldWithItsPlaceAndWords("$.factors" + path, words, "{\"factors\":{" + json + "}}");
  }

  @ParameterizedTest
  @MethodSource("wrongSources")
  void anErrorInASourceIsToldWithItsPlace(String path, String words, String json) {
    anErrorInAFactorIsToldWithItsPlace(
        ".reach.sources[0]" + path, words, "\"reach\":{\"sources\":[" + json + "]}");
  }

  @Test
  void aTypedSourceComesBeforeEveryDerivedOne() {
    String sources = "{'kind':'number','field':'f'},{'kind':'votes'},{'kind':'number','field':'g'}";
    String json = "'reach':{'sources':[" + sources + "]}";
    anErrorInAFactorIsToldWithItsPlace(".reach.sources[2]", "comes first", json.replace('\'', '"'));
  }

  @Test
  void aSumOfTheScoresOfLinkedIssuesIsRefused() {
    String json =
        """
        {"scoreField":"s","factors":{"reach":{"sources":[
         {"kind":"linkSum","linkType":"Blocks","direction":"inward","field":"s"}]}}}
        """;
    anErrorIsToldWithItsPlaceAndWords("$.scoreField", "reads the score field", json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"version\":1",
        "{version:1}",
        "{'version':1}",
        "{\"version\":01}",
        "{\"version\":NaN}",
        "{\"version\":1,}",
        "{\"version\":1} // mine",
        "\u0000"
      })
  void whatIsNotJsonIsOneError(String text) {
    List<SettingsError> errors = errors(text);
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).path().startsWith("$"), errors.toString());
    assertTrue(errors.get(0).sentence().contains("JSON"), errors.toString());
  }

  @Test
  void jsonThatIsTooDeepIsAnErrorAndNotACrash() {
    assertEquals(1, errors("[".repeat(100_000)).size());
  }

  @Test
  void aTextThatIsTooLongIsOneErrorWhateverElseIsWrong() {
    String wrong = "{\"colour\":1}";
    String longest = wrong + " ".repeat(JsonTree.LONGEST - wrong.length());
    assertEquals("$.colour", errors(longest).get(0).path());
    assertEquals(
        List.of("$: These settings have more than 200000 characters. Remove some of them."),
        told(errors(longest + " ")));
  }

  @Test
  void allErrorsAreToldAtOnce() {
    String json =
        """
        {"decimals":9,"colour":"red","factors":{
         "reach":{"sources":[{"kind":"number"},{"kind":"constant","value":-1}]},
         "impact":{"levels":[{"name":"a","value":"1"}]},
         "effort":{"unit":7}}}
        """;
    assertEquals(
        List.of(
            "$.colour",
            "$.factors.reach.sources[0].field",
            "$.factors.reach.sources[1].value",
            "$.factors.impact.levels[0].value",
            "$.factors.effort.unit",
            "$.decimals"),
        errors(json).stream().map(SettingsError::path).toList());
  }

  @Test
  void theMessageOfTheExceptionHasEveryPathAndSentence() {
    InvalidSettings invalid =
        assertThrows(InvalidSettings.class, () -> CODEC.read("{\"a\":1,\"b\":1}"));
    assertEquals(2, invalid.getMessage().lines().count());
    assertTrue(invalid.getMessage().startsWith("$.a: "), invalid.getMessage());
  }

  @Test
  void staleSettingsTellTheCurrentRevision() {
    StaleSettings stale = new StaleSettings(new Revision(3), new Revision(5));
    assertEquals(new Revision(5), stale.current());
    assertTrue(stale.getMessage().contains("revision 5"), stale.getMessage());
  }

  @Test
  void everyTypedSourceAfterADerivedOneIsTold() {
    String json =
        """
        {"factors":{"reach":{"sources":[{"kind":"votes"},
         {"kind":"number","field":"f"},{"kind":"number","field":"g"}]}}}
        """;
    assertEquals(
        List.of("$.factors.reach.sources[1]", "$.factors.reach.sources[2]"),
        errors(json).stream().map(SettingsError::path).toList());
  }
}
