package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

class RepairJsonTest {
  @Test
  void whatARequestDoesNotNameStays() {
    RepairSettings current = new RepairSettings(false, LocalTime.of(1, 30), 15, 5);
    assertEquals(current, changed(current, "{}"));
    assertEquals(
        new RepairSettings(true, LocalTime.of(1, 30), 0, 5),
        changed(current, "{\"enabled\": true, \"voteCheckMinutes\": 0}"));
    assertEquals(
        new RepairSettings(false, LocalTime.of(23, 59), 1440, 10_000),
        changed(
            current, "{\"time\": \"23:59\", \"voteCheckMinutes\": 1440, \"pauseMillis\": 10000}"));
  }

  @Test
  void theSettingsAreToldAsTheyAreAsked() {
    assertEquals(
        new RepairJson(true, "03:00", 60, 20, false), RepairJson.of(RepairSettings.DEFAULT, false));
  }

  @Test
  void everyWrongInputIsNamedAtOnce() {
    assertEquals(
        Map.of(
            "enabled", "Give true or false.",
            "time", "Give a time of day such as 03:00.",
            "voteCheckMinutes", "Give a whole number from 0 to 1440.",
            "pauseMillis", "Give a whole number from 0 to 10000.",
            "when",
                "There is no setting when. There are enabled, time, voteCheckMinutes and pauseMillis."),
        errors(
            """
            {"enabled": "yes", "time": "3 o'clock", "voteCheckMinutes": 1441, "pauseMillis": -1, "when": 1}
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"3:00\"", "\"24:00\"", "\"03:00:30\"", "300", "null", "[]"})
  void aTimeHasHoursAndMinutes(String time) {
    assertEquals(
        Map.of("time", "Give a time of day such as 03:00."), errors("{\"time\": " + time + "}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"5\"", "null", "1e9", "{}"})
  void aNumberOfMinutesIsWhole(String minutes) {
    assertEquals(
        Map.of("voteCheckMinutes", "Give a whole number from 0 to 1440."),
        errors("{\"voteCheckMinutes\": " + minutes + "}"));
  }

  private static RepairSettings changed(RepairSettings current, String json) {
    return RepairJson.changed(current, object(json), EnglishTexts.texts());
  }

  private static Map<String, String> errors(String json) {
    return Refusals.errors(
        assertThrows(Refusal.class, () -> changed(RepairSettings.DEFAULT, json)));
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
