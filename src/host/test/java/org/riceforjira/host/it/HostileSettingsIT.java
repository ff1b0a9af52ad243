package org.riceforjira.host.it;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent as settings: refused with its place, in a moment, and nothing is changed. */
@ExtendWith(RunningHost.class)
class HostileSettingsIT {
  private final Person alice;

  HostileSettingsIT(HostProcess host) {
    this.alice = host.person("alice");
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        arguments("deep lists", "[".repeat(100_000), "$[0]"),
        arguments("deep objects", "{\"factors\":".repeat(1000) + "1", "$.factors.factors"),
        arguments("10 MB of spaces", "{" + " ".repeat(10_000_000) + "}", "$"),
        arguments("10 MB of a text", unit("u".repeat(10_000_000)), "$"),
        arguments("a long text", unit("u".repeat(100_000)), "$.factors.reach.unit"),
        arguments("a key twice", "{\"decimals\":1,\"decimals\":2}", "$.decimals"),
        arguments("a wrong type", "{\"factors\":\"none\"}", "$.factors"),
        arguments("a number as text", "{\"decimals\":\"2\"}", "$.decimals"),
        arguments("a number without end", constant("1e400"), "$.factors.reach.sources[0].value"),
        arguments("no number", constant("NaN"), "$.factors.reach.sources[0].value"),
        arguments("less than nothing", constant("-1e-300"), "$.factors.reach.sources[0].value"),
        arguments("many sources", sources("{},".repeat(60_000) + "{}"), "$.factors.reach.sources"),
        arguments("more than is read", sources("{},".repeat(100_000) + "{}"), "$"),
        arguments("a null character", unit("a\\u0000b"), "$.factors.reach.unit"),
        arguments("half a character", unit("a\\ud800b"), "$.factors.reach.unit"),
        arguments("a prototype", "{\"__proto__\":{\"decimals\":1}}", "$.__proto__"),
        arguments(
            "a prototype in a table",
            sources("{\"kind\":\"priority\",\"values\":{\"__proto__\":1}}"),
            "$.factors.reach.sources[0].values.__proto__"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void whatIsSentIsRefusedAtItsPlaceAndChangesNothing(String name, String body, String path)
      throws Exception {
    Answer before = alice.settings("SHOP");
    for (String call : new String[] {"PUT", "POST"}) {
      String address = Person.settingsOf("SHOP") + (call.equals("POST") ? "/check" : "");
      Answer refused =
          assertTimeoutPreemptively(ofSeconds(20), () -> alice.send(call, address, body));
      assertEquals(400, refused.status(), name);
      assertTrue(refused.response().body().length() < 100_000, name);
      assertTrue(
          refused.errors().keySet().stream().anyMatch(at -> at.startsWith(path)),
          () -> name + ": " + refused.errors().keySet());
      Refusals.assertSentences(refused);
    }
    Answer brought = alice.send("POST", Person.settingsOf("SHOP") + "/import", body);
    Set<String> wrong =
        brought.status() == 400
            ? brought.errors().keySet()
            : brought.object().getAsJsonObject("errors").keySet();
    assertTrue(wrong.stream().anyMatch(at -> at.startsWith(path)), () -> name + ": " + wrong);
    Answer after = alice.settings("SHOP");
    assertEquals(before.json(), after.json());
    assertEquals(before.header("ETag"), after.header("ETag"));
  }

  @Test
  void minusZeroIsZero() throws Exception {
    Answer before = alice.settings("SHOP");
    try {
      Answer saved = alice.putSettings("SHOP", "{\"planning\":{\"horizon\":{\"capacity\":-0.0}}}");
      assertEquals(200, saved.status(), saved.toString());
      assertTrue(saved.response().body().contains("\"capacity\":0,"), saved.toString());
    } finally {
      alice.putSettings("SHOP", before.response().body());
    }
  }

  private static String unit(String unit) {
    return "{\"factors\":{\"reach\":{\"unit\":\"" + unit + "\"}}}";
  }

  private static String sources(String sources) {
    return "{\"factors\":{\"reach\":{\"sources\":[" + sources + "]}}}";
  }

  private static String constant(String number) {
    return sources("{\"kind\":\"constant\",\"value\":" + number + "}");
  }
}
