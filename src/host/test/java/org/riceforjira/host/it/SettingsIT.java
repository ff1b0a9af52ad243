package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningHost.class)
class SettingsIT {
  private final Person admin;
  private final Person alice;
  private final ShopSettings settings;

  SettingsIT(HostProcess host) throws Exception {
    this.admin = host.person("admin");
    this.alice = host.person("alice");
    this.settings = new ShopSettings(alice);
  }

  @AfterEach
  void putBack() throws Exception {
    settings.putBack();
  }

  @Test
  void aChangeIsInForceAtOnceAndHasATagOfItsOwn() throws Exception {
    Answer changed = alice.putSettings("SHOP", settings.with("decimals", 0));

    assertEquals(200, changed.status(), changed.toString());
    assertNotEquals(settings.tag(), ShopSettings.tag(changed));
    assertEquals(ShopSettings.tag(changed), ShopSettings.tag(alice.settings("SHOP")));
    assertEquals(0, alice.settings("SHOP").object().get("decimals").getAsInt());
    assertEquals(10667, score("SHOP-22")); // 20000 x 1 x 0.8 / 1.5 = 10666.67
  }

  @Test
  void whoWasSlowerIsToldAndChangesNothing() throws Exception {
    alice.putSettings("SHOP", settings.with("decimals", 1));

    Answer late = settings.putIfMatch(settings.tag(), settings.with("decimals", 3));

    assertEquals(409, late.status(), late.toString());
    assertEquals(1, late.messages().size());
    assertEquals(1, alice.settings("SHOP").object().get("decimals").getAsInt());
  }

  @Test
  void whoNamesTheLatestTagIsLetThrough() throws Exception {
    assertEquals(200, settings.putIfMatch(settings.tag(), settings.with("decimals", 3)).status());
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
    settings.assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"version\": 1", "\"version\"", "{\"version\": 3}"})
  void aWrongBodyIsRefusedAndChangesNothing(String body) throws Exception {
    assertEquals(400, alice.putSettings("SHOP", body).status());
    settings.assertUnchanged();
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
    settings.assertUnchanged();
    String confirmed = Person.settingsOf("SHOP") + "?replaceValues=true";
    assertEquals(200, admin.send("PUT", confirmed, wanted).status());
  }

  @Test
  void aTagThatAProxyMadeWeakIsATag() throws Exception {
    assertEquals(
        200, settings.putIfMatch("W/" + settings.tag(), settings.with("decimals", 3)).status());
  }

  private double score(String key) throws Exception {
    JsonObject outcome = alice.card(key).object().getAsJsonObject("outcome");
    return outcome.getAsJsonObject("score").get("value").getAsDouble();
  }
}
