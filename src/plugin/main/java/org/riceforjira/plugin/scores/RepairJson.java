package org.riceforjira.plugin.scores;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;

/**
 * The settings of the repair on the wire.
 *
 * @param time as in 03:00
 * @param possible false on a Jira that cannot schedule anything for apps
 */
record RepairJson(
    boolean enabled, String time, int voteCheckMinutes, int pauseMillis, boolean possible) {
  private static final DateTimeFormatter HOURS_AND_MINUTES =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
  private static final Set<String> KEYS =
      Set.of("enabled", "time", "voteCheckMinutes", "pauseMillis");

  static RepairJson of(RepairSettings settings, boolean possible) {
    return new RepairJson(
        settings.enabled(),
        settings.time().toString(),
        settings.voteCheckMinutes(),
        settings.pauseMillis(),
        possible);
  }

  /**
   * What a request asks for; what it does not name stays.
   *
   * @throws Refusal with a sentence for each input that is wrong
   */
  static RepairSettings changed(RepairSettings current, JsonObject body, Texts texts) {
    Map<String, String> errors = new LinkedHashMap<>();
    body.keySet().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(key -> errors.put(key, texts.text("rice.error.repair.unknown", key)));
    Reading reading = new Reading(body, texts, errors);
    boolean enabled = reading.flag("enabled", current.enabled());
    LocalTime time = reading.time("time", current.time());
    int minutes =
        reading.number(
            "voteCheckMinutes", current.voteCheckMinutes(), RepairSettings.LONGEST_CHECK);
    int pause = reading.number("pauseMillis", current.pauseMillis(), RepairSettings.LONGEST_PAUSE);
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return new RepairSettings(enabled, time, minutes, pause);
  }

  /** Reads inputs one by one and collects what is wrong with them. */
  private record Reading(JsonObject body, Texts texts, Map<String, String> errors) {
    boolean flag(String key, boolean current) {
      JsonElement value = body.get(key);
      if (value == null) {
        return current;
      }
      if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
        return value.getAsBoolean();
      }
      errors.put(key, texts.text("rice.error.repair.flag"));
      return current;
    }

    LocalTime time(String key, LocalTime current) {
      JsonElement value = body.get(key);
      if (value == null) {
        return current;
      }
      try {
        if (value.isJsonPrimitive()) {
          return LocalTime.parse(value.getAsString(), HOURS_AND_MINUTES);
        }
      } catch (DateTimeParseException e) {
        // Told below, like any other value that is no time.
      }
      errors.put(key, texts.text("rice.error.repair.time"));
      return current;
    }

    int number(String key, int current, int most) {
      JsonElement value = body.get(key);
      if (value == null) {
        return current;
      }
      if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
        double number = value.getAsDouble();
        if (number >= 0 && number <= most && number == Math.rint(number)) {
          return (int) number;
        }
      }
      errors.put(key, texts.text("rice.error.repair.number", String.valueOf(most)));
      return current;
    }
  }
}
