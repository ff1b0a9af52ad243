package org.riceforjira.core.settings;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.settings.WrongSettings.errors;
import static org.riceforjira.core.settings.WrongSettings.told;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read as settings, by mistake or on purpose. */
class HostileSettingsTest {
  private static final ProjectSettingsJson CODEC = WrongSettings.CODEC;
  private static final List<String> POISON =
      List.of(
          "",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          "null",
          "true",
          "-0",
          "1e400",
          "-1e400",
          "NaN",
          "1e-400",
          "9007199254740993",
          "\"__proto__\":1,",
          "{}",
          "[[]]",
          "\u0000",
          "\ufeff",
          "\uffff",
          "//",
          "/*",
          "'",
          "0x1",
          "01",
          "\"version\":1,",
          "[".repeat(99));

  /** One text in another one's place. */
  private record Wound(int at, int length, String poison) {
    String in(String text) {
      int from = at % (text.length() + 1);
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from) + poison + text.substring(to);
    }
  }

  @Provide
  Arbitrary<String> wounded() {
    Arbitrary<Wound> wounds =
        Combinators.combine(
                Arbitraries.integers().between(0, 100_000),
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(POISON))
            .as(Wound::new);
    return Combinators.combine(AnySettings.settings(), wounds.list().ofMinSize(1).ofMaxSize(3))
        .as(
            (settings, all) -> {
              String text = CODEC.write(settings);
              for (Wound wound : all) {
                text = wound.in(text);
              }
              return text;
            });
  }

  @Property(seed = "42", tries = 400)
  void whateverIsReadIsSettingsOrErrorsWithTheirPlaces(@ForAll("wounded") String text) {
    try {
      ProjectSettings settings = CODEC.read(text);
      assertEquals(settings, CODEC.read(CODEC.write(settings)));
    } catch (InvalidSettings e) {
      assertFalse(e.errors().isEmpty());
      assertTrue(e.errors().size() <= SettingsDecoder.MOST_ERRORS + 1);
      e.errors().forEach(error -> assertTrue(error.path().startsWith("$"), error.path()));
    }
  }

  @Test
  void whatIsNestedTooDeepIsToldAsThat() {
    String deep = "{\"factors\":" + "[".repeat(300) + "]".repeat(300) + "}";
    List<SettingsError> errors = errors(deep);
    assertEquals(1, errors.size());
    assertEquals("$.factors" + "[0]".repeat(19), errors.get(0).path());
    assertEquals("This is nested more than 20 levels deep. Flatten it.", errors.get(0).sentence());
    errors("{\"a\":".repeat(30_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"factors\":{\"reach\":{\"sources\":[%s]}}}",
        "{\"goals\":[%s]}",
        "{\"factors\":{\"reach\":{\"levels\":[%s]}}}",
        "{\"uncertainty\":[%s]}",
        "{\"factors\":[%s]}",
        "[%s]"
      })
  void aHugeListIsOneErrorAndLooksAtNothingInIt(String json) {
    List<SettingsError> errors = errors(json.formatted("{},".repeat(60_000) + "{}"));
    assertEquals(1, errors.size(), errors.toString());
  }

  @Test
  void ofAHundredThousandErrorsTheFirstHundredAreTold() {
    StringBuilder keys = new StringBuilder("{\"k0\":1");
    for (int n = 1; n < 15_000; n++) {
      keys.append(",\"k").append(n).append("\":1");
    }
    List<SettingsError> errors = errors(keys + "}");
    assertEquals(101, errors.size());
    assertEquals("$: There are 14900 more errors. Correct these first.", told(errors).get(100));
  }

  @Test
  void aKeyThatIsThereOftenIsReadInAMoment() {
    String twice = "{" + "\"a\":1,".repeat(30_000) + "\"a\":1}";
    assertTimeoutPreemptively(ofSeconds(10), () -> errors(twice));
  }

  @Test
  void aLongKeyWithManyThingsUnderItIsReadInAMomentAndToldInShort() {
    String key = "k".repeat(100_000);
    String json = "{\"" + key + "\":[" + "1,".repeat(45_000) + "1]}";
    List<SettingsError> errors = new ArrayList<>();
    assertTimeoutPreemptively(ofSeconds(10), () -> errors.addAll(errors(json)));
    assertEquals("$['" + "k".repeat(60) + "...']", errors.get(0).path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800"})
  void halfACharacterIsNoName(String poison) {
    String json = "{\"factors\":{\"reach\":{\"unit\":\"a" + poison + "b\"}}}";
    assertEquals("$.factors.reach.unit", errors(json).get(0).path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b", "\\u009f", "\\n", "\\t", "\\u007f"})
  void whatNobodyCanReadIsNoName(String poison) {
    String json = "{\"factors\":{\"reach\":{\"unit\":\"a" + poison + "b\"}}}";
    List<SettingsError> errors = errors(json);
    assertEquals("$.factors.reach.unit", errors.get(0).path());
    assertTrue(errors.get(0).sentence().contains("nobody can read"), errors.toString());
  }

  @Test
  void aQueryMayHaveLinesButNothingElseThatNobodyCanRead() {
    String json = "{\"planning\":{\"candidates\":{\"jql\":\"a = 1\\n\\tOR b = 2\\r\\n%s\"}}}";
    assertEquals("a = 1\n\tOR b = 2\r\n", CODEC.read(json.formatted("")).candidates());
    assertEquals("$.planning.candidates.jql", errors(json.formatted("\\u0000")).get(0).path());
  }

  @Test
  void namesOfTablesAreCheckedLikeOthers() {
    String json =
        "{\"factors\":{\"reach\":{\"sources\":[{\"kind\":\"priority\",\"values\":{\"%s\":1}}]}}}";
    String path = "$.factors.reach.sources[0].values";
    assertEquals(path + ".__proto__", errors(json.formatted("__proto__")).get(0).path());
    assertEquals(path + "['\u0007']", errors(json.formatted("\\u0007")).get(0).path());
    assertEquals(
        path + "['" + "n".repeat(60) + "...']",
        errors(json.formatted("n".repeat(256))).get(0).path());
  }

  @Test
  void whatABrowserWouldTakeForSomethingElseIsNoKey() {
    assertEquals("$.__proto__", errors("{\"__proto__\":{\"decimals\":1}}").get(0).path());
  }
}
