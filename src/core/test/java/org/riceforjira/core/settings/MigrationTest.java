package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.settings.WrongSettings.told;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/** The resource is a document as version 0.1.0 of the app stored it. */
class MigrationTest {
  private static final ProjectSettingsJson CODEC = new ProjectSettingsJson(Example.SETTINGS);

  @Test
  void aProjectStoredInVersion1KeepsWhatItChoseAndHasTheDefaultsForTheRest() throws IOException {
    Planning planning = Example.SETTINGS.planning();
    assertEquals(
        new ProjectSettings(
            rulesOfVersion1(),
            "customfield_10104",
            Example.SETTINGS.uncertainty(),
            planning.withCandidates("type = Idea AND labels != \"old\""),
            Example.SETTINGS.use()),
        CODEC.read(stored()));
  }

  private static ScoringRules rulesOfVersion1() {
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    factors.put(
        Factor.REACH,
        new FactorRule(
            "people per month",
            Scale.NONE,
            List.of(
                new Source.NumberField("customfield_10100"),
                new Source.OptionField(
                    "customfield_10200", Map.of("Very many", 1000.0, "Few", 10.5)),
                new Source.LinkSum("Asks for", LinkDirection.OUTWARD, "customfield_10201"))));
    factors.put(
        Factor.IMPACT,
        new FactorRule(
            "per customer",
            new Scale(List.of(new Level("big", 3), new Level("small", 0.5))),
            List.of(new Source.PriorityTable(Map.of("High", 2.0, "Low", 0.5)))));
    factors.put(
        Factor.CONFIDENCE,
        new FactorRule(
            "percent",
            new Scale(List.of(new Level("sure", 100))),
            List.of(new Source.NumberField("customfield_10102"), new Source.Constant(0.5))));
    factors.put(
        Factor.EFFORT,
        new FactorRule(
            "weeks",
            Scale.NONE,
            List.of(
                new Source.StoryPoints("customfield_10016", 20),
                new Source.OriginalEstimate(152.5))));
    return new ScoringRules(factors, ConfidenceUnit.FRACTION, new Rounding(1), List.of());
  }

  @Test
  void whatIsMigratedIsWrittenInTheCurrentVersionAndMeansTheSame() throws IOException {
    ProjectSettings settings = CODEC.read(stored());
    String current = CODEC.write(settings);
    assertTrue(current.startsWith("{\"version\":2,"), current);
    assertEquals(settings, CODEC.read(current));
  }

  @Test
  void theCandidatesMoveAndNothingElseChanges() {
    JsonElement one =
        json("{'version':1,'decimals':3,'factors':{},'candidates':{'jql':'type = Idea'}}");
    List<SettingsError> errors = new ArrayList<>();
    assertEquals(
        json(
            "{'version':2,'decimals':3,'factors':{},"
                + "'planning':{'candidates':{'jql':'type = Idea'}}}"),
        VersionOne.migrate(new Node(one, "$", errors)).tree());
    assertEquals(List.of(), errors);
  }

  @Test
  void whatVersion1LeftOutIsTheDefault() {
    assertEquals(Example.SETTINGS, CODEC.read("{\"version\":1}"));
    assertEquals(Example.SETTINGS, CODEC.read("{\"version\":1,\"candidates\":{}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'candidates':{'jql':null}}      | $.candidates.jql         | a text",
        "{'candidates':'type = Idea'}     | $.candidates             | an object",
        "{'candidates':{'order':'key'}}   | $.candidates.order       | not known",
        "{'candidates':{'my jql':'a'}}    | $.candidates['my jql']   | not known",
        "{'decimals':7}                   | $.decimals               | 0 to 6",
        "{'factors':{'reach':{'unit':1}}} | $.factors.reach.unit     | a text",
        "{'goals':[]}                     | $.goals                  | not known",
        "{'planning':{'candidates':1}}    | $.planning               | not known",
        "{'review':{'afterDays':1}}       | $.review                 | not known",
      })
  void anErrorInVersion1IsToldWhereThePersonWroteIt(String text, String path, String words) {
    String one = text.replaceFirst("\\{", "{'version':1,").replace('\'', '"');
    List<SettingsError> errors =
        assertThrows(InvalidSettings.class, () -> CODEC.read(one)).errors();
    assertEquals(1, errors.size(), errors.toString());
    assertEquals(path, errors.get(0).path());
    assertTrue(errors.get(0).sentence().contains(words), errors.get(0).sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "1, $.planning.candidates.jql, $.candidates.jql",
    "1, $.planning.candidatesOfOthers, $.planning.candidatesOfOthers",
    "1, $.scoreField, $.scoreField",
    "2, $.planning.candidates.jql, $.planning.candidates.jql",
    "2, $.scoreField, $.scoreField",
  })
  void aPlaceIsNamedAsInTheTextOfThePerson(int version, String current, String written) {
    assertEquals(written, CODEC.pathIn("{\"version\":" + version + "}", current));
  }

  @Test
  void ofANewerVersionNothingIsJudgedButTheVersion() {
    InvalidSettings newer =
        assertThrows(
            InvalidSettings.class, () -> CODEC.read("{\"version\":3,\"decimals\":-1,\"x\":1}"));
    assertEquals(
        List.of(
            "$.version: This is version 3, written by a newer version of the app, and this one"
                + " reads up to 2. Update the app."),
        told(newer.errors()));
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text.replace('\'', '"'));
  }

  private static String stored() throws IOException {
    try (InputStream in = MigrationTest.class.getResourceAsStream("/settings-version-1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
