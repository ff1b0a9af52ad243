package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningHost.class)
class SettingsIT {
  private final Person admin;
  private final Person alice;
  private Answer before;

  SettingsIT(HostProcess host) {
    this.admin = host.person("admin");
    this.alice = host.person("alice");
  }

  @BeforeEach
  void read() throws Exception {
    before = alice.settings("SHOP");
  }

  @AfterEach
  void putBack() throws Exception {
    alice.putSettings("SHOP", before.response().body());
  }

  @Test
  void aChangeIsInForceAtOnceAndHasATagOfItsOwn() throws Exception {
    Answer changed = alice.putSettings("SHOP", with("decimals", 0));

    assertEquals(200, changed.status(), changed.toString());
    assertNotEquals(tag(before), tag(changed));
    assertEquals(tag(changed), tag(alice.settings("SHOP")));
    assertEquals(0, alice.settings("SHOP").object().get("decimals").getAsInt());
    assertEquals(10667, score("SHOP-22")); // 20000 x 1 x 0.8 / 1.5 = 10666.67
  }

  @Test
  void whoWasSlowerIsToldAndChangesNothing() throws Exception {
    alice.putSettings("SHOP", with("decimals", 1));

    Answer late = ifMatch(tag(before), with("decimals", 3));

    assertEquals(409, late.status(), late.toString());
    assertEquals(1, late.messages().size());
    assertEquals(1, alice.settings("SHOP").object().get("decimals").getAsInt());
  }

  @Test
  void whoNamesTheLatestTagIsLetThrough() throws Exception {
    assertEquals(200, ifMatch(tag(before), with("decimals", 3)).status());
  }

  @Test
  void allErrorsAreToldAtOnceUnderTheirPaths() throws Exception {
    Answer refused =
        alice.putSettings(
            "SHOP",
            """
            {"version": 1, "decimals": "two", "colour": "red",
             "factors": {"reach": {"sources": [{"kind": "stars"}]},
                         "confidence": {"stored": "promille"}}}
            """);

    assertEquals(400, refused.status(), refused.toString());
    assertEquals(
        Set.of(
            "$.decimals",
            "$.colour",
            "$.factors.reach.sources[0].kind",
            "$.factors.confidence.stored"),
        refused.errors().keySet());
    assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"version\": 1", "\"version\"", "{\"version\": 3}"})
  void aWrongBodyIsRefusedAndChangesNothing(String body) throws Exception {
    assertEquals(400, alice.putSettings("SHOP", body).status());
    assertUnchanged();
  }

  @Test
  void aFieldWithValuesBecomesAScoreFieldOnlyIfThatIsConfirmed() throws Exception {
    String reach = admin.fieldId("Reach");
    String wanted =
        """
        {"scoreField": "%s", "factors": {"reach": {"sources": [{"kind": "votes"}]}}}
        """
            .formatted(reach);
    String setup = "{\"fields\": {\"score\": \"%s\", \"reach\": \"new\"}}".formatted(reach);

    Answer ofProject = admin.putSettings("SHOP", wanted);
    Answer ofSite = admin.send("POST", "/rest/rice/1.0/setup", setup);

    for (Answer refused : List.of(ofProject, ofSite)) {
      assertEquals(400, refused.status(), refused.toString());
      String told = refused.errors().get("replaceValues");
      assertTrue(told.startsWith("Issues with a value in Reach (" + reach + "): "), told);
    }
    assertUnchanged();
    String confirmed = Person.settingsOf("SHOP") + "?replaceValues=true";
    assertEquals(200, admin.send("PUT", confirmed, wanted).status());
  }

  @Test
  void aTagThatAProxyMadeWeakIsATag() throws Exception {
    assertEquals(200, ifMatch("W/" + tag(before), with("decimals", 3)).status());
  }

  private void assertUnchanged() throws Exception {
    Answer now = alice.settings("SHOP");
    assertEquals(before.json(), now.json());
    assertEquals(tag(before), tag(now));
  }

  private double score(String key) throws Exception {
    JsonObject outcome = alice.card(key).object().getAsJsonObject("outcome");
    return outcome.getAsJsonObject("score").get("value").getAsDouble();
  }

  private String with(String name, int value) {
    JsonObject settings = before.object();
    settings.addProperty(name, value);
    return settings.toString();
  }

  private Answer ifMatch(String tag, String body) throws Exception {
    return alice.send(
        alice
            .request("PUT", Person.settingsOf("SHOP"), body)
            .header("X-Atlassian-Token", "no-check")
            .header("If-Match", tag));
  }

  private static String tag(Answer answer) {
    return answer.header("ETag").orElseThrow(() -> new AssertionError("No ETag: " + answer));
  }
}
