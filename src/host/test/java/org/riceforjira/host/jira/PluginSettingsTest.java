package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginSettingsTest {
  private final TestJira test = new TestJira();
  private final PluginSettingsFactory factory = test.service(PluginSettingsFactory.class);
  private final PluginSettings settings = factory.createGlobalSettings();

  @Test
  void textsListsMapsAndPropertiesComeBackAsTheyWere() {
    Properties properties = new Properties();
    properties.setProperty("a", "1");
    for (Object value :
        List.of("", "text\nwith \"lines\"", List.of("b", "a"), Map.of("k", "v"), properties)) {
      settings.put("key", value);
      assertEquals(value, settings.get("key"));
    }
  }

  @Test
  void nothingElseCanBeKept() {
    for (Object value :
        List.of(1, List.of(1), Map.of("a", 1), Map.of(1, "a"), List.of(List.of()))) {
      assertThrows(IllegalArgumentException.class, () -> settings.put("key", value));
    }
    assertThrows(
        IllegalArgumentException.class, () -> settings.put("key", Arrays.asList("a", null)));
  }

  @Test
  void puttingGivesTheOldValueAndNullRemoves() {
    assertNull(settings.put("key", "one"));
    assertEquals("one", settings.put("key", "two"));
    assertEquals("two", settings.put("key", null));
    assertNull(settings.get("key"));
    assertNull(settings.remove("key"));
  }

  @Test
  void aKeyHasAtMostAHundredCharacters() {
    settings.put("k".repeat(100), "fits");
    String tooLong = "k".repeat(101);

    assertThrows(IllegalArgumentException.class, () -> settings.put(tooLong, "no"));
    assertThrows(IllegalArgumentException.class, () -> settings.get(tooLong));
    assertThrows(IllegalArgumentException.class, () -> settings.remove(tooLong));
    assertThrows(IllegalArgumentException.class, () -> settings.get(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {99_000, 99_001})
  void aValueHasAtMostNinetyNineThousandCharacters(int length) {
    String value = "v".repeat(length);
    if (length <= 99_000) {
      settings.put("key", value);
      assertEquals(value, settings.get("key"));
    } else {
      assertThrows(IllegalArgumentException.class, () -> settings.put("key", value));
    }
  }

  @Test
  void aListIsAsLongAsItsSerializedForm() {
    List<String> fifties = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      fifties.add("x".repeat(50));
    }
    assertThrows(IllegalArgumentException.class, () -> settings.put("key", fifties));
  }

  @Test
  void settingsForAKeyAreApartFromTheGlobalOnes() {
    settings.put("key", "global");
    factory.createSettingsForKey("SHOP").put("key", "of the shop");

    assertEquals("global", settings.get("key"));
    assertEquals("of the shop", factory.createSettingsForKey("SHOP").get("key"));
    assertNull(factory.createSettingsForKey("PUBLIC").get("key"));
  }

  @Test
  void settingsOutliveTheJiraThatWroteThem() {
    settings.put("key", "kept");
    Jira restarted = new Jira(test.store, test.clock);
    PluginSettingsFactory again =
        (PluginSettingsFactory) restarted.component(PluginSettingsFactory.class);

    assertEquals("kept", again.createGlobalSettings().get("key"));
  }
}
