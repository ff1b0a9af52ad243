package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;

class PlanFieldsTest {
  private static final ProjectSettingsJson CODEC = new ProjectSettingsJson(Example.SETTINGS);

  @Test
  void settingsThatSayNothingWriteNothingBack() {
    assertEquals(PlanFields.NONE, read("{}"));
    assertEquals(PlanFields.NONE, read("{\"planning\":{\"horizon\":{}}}"));
    assertEquals(PlanFields.NONE, read("{\"version\":1,\"candidates\":{}}"));
    assertEquals(List.of(), PlanFields.NONE.chosen());
  }

  @Test
  void eachOfTheThreeCanBeChosenOnItsOwn() {
    assertEquals(
        new PlanFields(Optional.empty(), Optional.of("duedate"), Optional.empty()),
        fields("{'end':'duedate'}"));
    assertEquals(
        new PlanFields(Optional.of("customfield_1"), Optional.empty(), Optional.of("fixVersions")),
        fields("{'start':'customfield_1','end':null,'version':'fixVersions'}"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    PlanFields chosen = fields("{'start':'customfield_1','end':'duedate','version':'fixVersions'}");
    assertEquals(List.of("customfield_1", "duedate", "fixVersions"), chosen.chosen());
    Planning planning = Example.SETTINGS.planning().withFields(chosen);
    assertEquals(chosen, read(CODEC.write(Example.SETTINGS.with(planning))));
    assertEquals(chosen, planning.withCandidates("labels = a").fields());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                                        |          | an object",
        "{'due':'duedate'}                                         | .due     | not known",
        "{'start':' '}                                             | .start   | empty",
        "{'end':5}                                                 | .end     | a text",
        "{'start':'customfield_1','end':'customfield_1'}           | .end     | something else",
        "{'start':'a','end':'b','version':'a'}                     | .version | something else",
      })
  void whatIsWrongIsToldWithItsPlace(String json, String path, String words) {
    SettingsError error =
        assertThrows(InvalidSettings.class, () -> fields(json)).errors().stream()
            .reduce((one, other) -> null)
            .orElseThrow();
    assertEquals("$.planning.planFields" + (path == null ? "" : path), error.path());
    assertEquals(true, error.sentence().contains(words), error.sentence());
  }

  @Test
  void oneFieldCannotHoldTwoThings() {
    Optional<String> field = Optional.of("customfield_1");
    assertThrows(
        IllegalArgumentException.class, () -> new PlanFields(field, field, Optional.empty()));
  }

  private static PlanFields fields(String json) {
    return read("{\"planning\":{\"planFields\":" + json.replace('\'', '"') + "}}");
  }

  private static PlanFields read(String json) {
    return CODEC.read(json).planning().fields();
  }
}
