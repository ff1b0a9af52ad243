package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.it.Refusals.assertRefused;
import static org.riceforjira.host.it.Refusals.keys;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with changes of several issues is told, and nothing is changed by it. */
@ExtendWith(RunningHost.class)
class BatchInputIT {
  private static final String KEY = "SHOP-1";
  private static final String APP = "/rest/rice/1.0/projects/SHOP/backlog";

  private final Person bob;
  private final ReadBacklog backlog;
  private JsonObject fields;
  private Answer properties;

  BatchInputIT(HostProcess host) {
    this.bob = host.person("bob");
    this.backlog = new ReadBacklog(bob, "SHOP");
  }

  @BeforeEach
  void read() throws Exception {
    fields = bob.fields(KEY);
    properties = properties();
  }

  @AfterEach
  void nothingWasChanged() throws Exception {
    assertEquals(fields, bob.fields(KEY));
    assertEquals(properties.json(), properties().json());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "\"x\"",
        "{",
        "{} {}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": NaN}}]}",
        "{changes: [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1}}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1, \"reach\": 2}}]}",
        "{\"keys\": [\"SHOP-1\"], \"reviewed\": true, \"reviewed\": true}",
        "{\"keys\": [\"SHOP-1\"], \"reviewed\": true} // for all",
        "{\"changes\": 1}",
        "{\"changes\": []}",
        "{\"changes\": [1]}",
        "{\"changes\": [null]}",
        "{\"changes\": [{}]}",
        "{\"changed\": []}",
        "{\"changes\": [{\"key\": 5}]}",
        "{\"changes\": [{\"key\": \" \"}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": []}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": null}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1}, \"expected\": 1}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1}, \"color\": 1}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1}}, {\"key\": \"\"}]}",
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1}}, {\"key\": \"SHOP-1\", \"factors\": {}}]}",
        "{\"keys\": [\"SHOP-1\"]}",
        "{\"keys\": [\"SHOP-1\"], \"reviewed\": \"yes\"}",
        "{\"keys\": \"SHOP-1\", \"reviewed\": true}",
        "{\"keys\": [7], \"reviewed\": true}",
        "{\"keys\": [], \"reviewed\": true}",
        "{\"keys\": [\"SHOP-1\", \"SHOP-1\"], \"reviewed\": true}",
        "{\"keys\": [\"SHOP-1\"], \"reviewed\": true, \"undo\": []}",
        "{\"undo\": []}",
        "{\"undo\": [{\"key\": \"SHOP-1\", \"at\": 1}]}",
        "{\"undo\": [{\"key\": \"SHOP-1\", \"at\": \"today\"}]}",
        "{\"undo\": [{\"key\": \"SHOP-1\", \"at\": \"2025-01-01T00:00:00Z\", \"by\": \"bob\"}]}",
        "{\"restore\": [{\"key\": \"SHOP-1\", \"stamp\": null}]}"
      })
  void aMalformedBodyIsRefusedWhole(String body) throws Exception {
    for (String what : List.of("factors", "reviews")) {
      assertRefused(Set.of(), backlog.put(what, body));
    }
  }

  @Test
  void aBodyThatIsTooDeepOrTooLongIsRefused() throws Exception {
    String fiftyOne = keys(51, "{\"key\": \"SHOP-%d\", \"factors\": {\"reach\": 1}}");
    for (String body :
        List.of(
            "[".repeat(100_000),
            "{\"changes\":".repeat(5_000),
            "{\"changes\": [" + "[".repeat(3_000) + "]".repeat(3_000) + "]}",
            "x".repeat(1_000_000),
            "{\"changes\": [{\"key\": \"" + "A".repeat(10_000_000) + "\"}]}",
            "{\"keys\": [\"SHOP-1\"], \"reviewed\": true}" + " ".repeat(10_000_000),
            "{\"changes\": [" + fiftyOne + "]}",
            "{\"reviewed\": true, \"keys\": [" + keys(51, "\"SHOP-%d\"") + "]}")) {
      for (String what : List.of("factors", "reviews")) {
        assertRefused(Set.of(), backlog.put(what, body));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"reach": -1}      | {}            | reach
          {"reach": "450"}   | {}            | reach
          {"impact": true}   | {}            | impact
          {"confidence": 101} | {}           | confidence
          {"effort": 0}      | {}            | effort
          {"reach": 1e300}   | {}            | reach
          {"effort": 1e-300} | {}            | effort
          {"reach": 1e400}   | {}            | reach
          {"speed": 1}       | {}            | speed
          {"reach": {}}      | {}            | reach
          {"reach": 1, "effort": -1} | {}    | effort
          {"reach": 1}       | {"speed": 1}  | speed
          {"reach": 1}       | {"reach": "x"} | reach
          {"reach": 1}       | {"effort": [6]} | effort
          {}                 | {}            |
          """)
  void anInputThatIsWrongIsRefusedForItsIssue(String factors, String expected, String name)
      throws Exception {
    JsonObject result = backlog.change(KEY, factors, expected);

    assertEquals("refused", result.get("outcome").getAsString(), result.toString());
    assertTrue(result.get("sentence").getAsString().endsWith("."), result.toString());
    assertEquals(name == null ? Set.of() : Set.of(name), result.getAsJsonObject("errors").keySet());
  }

  @Test
  void issuesOfNoProjectOrAnotherOneAreRefused() throws Exception {
    for (String key : List.of("SHOP-999", "NONE-1", "10001", "x", "A".repeat(5_000), "\\u0000")) {
      for (JsonObject result :
          List.of(backlog.change(key, "{\"reach\": 1}", "{}"), backlog.review(key, true))) {
        assertEquals("refused", result.get("outcome").getAsString(), result.toString());
      }
    }
  }

  @Test
  void aWriteWithoutTheHeaderAgainstForgeryIsRefused() throws Exception {
    Map<String, String> bodies =
        Map.of(
            "factors", "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": {\"reach\": 1}}]}",
            "reviews", "{\"keys\": [\"SHOP-1\"], \"reviewed\": true}");
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      HttpRequest.Builder request = bob.request("PUT", APP + "/" + body.getKey(), body.getValue());
      assertEquals(403, bob.send(request).status());
    }
  }

  @Test
  void otherVerbsAreNotAllowed() throws Exception {
    for (String rest : List.of("", "/rows", "/cut", ".csv", "/comparison")) {
      for (String verb : List.of("POST", "PUT", "DELETE")) {
        assertNotAllowed(verb, rest);
      }
    }
    for (String rest : List.of("/factors", "/reviews")) {
      for (String verb : List.of("GET", "POST", "DELETE")) {
        assertNotAllowed(verb, rest);
      }
    }
  }

  private void assertNotAllowed(String verb, String rest) throws Exception {
    Answer answer = bob.send(verb, APP + rest, "{}");
    assertEquals(405, answer.status(), verb + " " + rest);
    assertEquals(
        List.of("This cannot be done at this address."), answer.messages(), verb + " " + rest);
    assertTrue(answer.header("Allow").isPresent(), verb + " " + rest);
  }

  @Test
  void whatHasNoResourceIsAnsweredLikeAnyOtherError() throws Exception {
    Answer nowhere = bob.get("/rest/rice/1.0/nowhere");
    assertEquals(404, nowhere.status());
    assertEquals(List.of("There is nothing at this address."), nowhere.messages());

    Answer form =
        bob.send(
            bob.request(APP + "/factors")
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(HttpRequest.BodyPublishers.ofString("reach=1")));
    assertEquals(415, form.status());
    assertEquals(List.of("Only JSON is taken and given here."), form.messages());
  }

  private Answer properties() throws Exception {
    return bob.get("/rest/api/2/issue/" + KEY + "/properties");
  }
}
