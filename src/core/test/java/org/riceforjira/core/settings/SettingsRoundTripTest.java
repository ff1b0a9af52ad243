package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riceforjira.core.Example;

class SettingsRoundTripTest {
  private static final ProjectSettingsJson CODEC = new ProjectSettingsJson(Example.SETTINGS);

  @Provide
  Arbitrary<ProjectSettings> settings() {
    return AnySettings.settings();
  }

  @Property(seed = "42", tries = 50)
  void whatIsWrittenIsReadBackTheSame(@ForAll("settings") ProjectSettings settings) {
    String json = CODEC.write(settings);
    assertEquals(settings, CODEC.read(json));
    assertEquals(json, CODEC.write(CODEC.read(json)));
  }
}
