package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.riceforjira.core.Example;

/** Settings that must be refused, written with single quotes, and what is said of them. */
final class WrongSettings {
  static final ProjectSettingsJson CODEC = new ProjectSettingsJson(Example.SETTINGS);

  private WrongSettings() {}

  static List<SettingsError> errors(String json) {
    return assertThrows(InvalidSettings.class, () -> CODEC.read(json)).errors();
  }

  /** Such as "$.decimals: This must be a number.". */
  static List<String> told(List<SettingsError> errors) {
    return errors.stream().map(error -> error.path() + ": " + error.sentence()).toList();
  }

  static Arguments wrong(String path, String words, String json) {
    return Arguments.of(path, words, json.replace('\'', '"'));
  }
}
