package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project lets only a project role edit: here that of the product owners, which Alice has. */
@ExtendWith(RunningHost.class)
class EditorsIT {
  private static final List<String> PEOPLE =
      List.of("admin", "alice", "bob", "viewer", "mallory", "anonymous");
  private static final String APP = "/rest/rice/1.0/";
  private static final long PRODUCT_OWNERS = 10101;

  private final HostProcess host;
  private final Person alice;
  private final ShopSettings settings;

  EditorsIT(HostProcess host) throws Exception {
    this.host = host;
    this.alice = host.person("alice");
    this.settings = new ShopSettings(alice);
  }

  @BeforeEach
  void productOwnersOnly() throws Exception {
    assertEquals(200, alice.putSettings("SHOP", withRole(PRODUCT_OWNERS)).status());
  }

  @AfterEach
  void putBack() throws Exception {
    settings.putBack();
  }

  @Test
  void onlyWhoHasTheRoleAndJirasPermissionSetsFactors() throws Exception {
    assertEquals(
        Map.of(
            "admin",
            403,
            "alice",
            200,
            "bob",
            403,
            "viewer",
            403,
            "mallory",
            404,
            "anonymous",
            404),
        statuses("issues/SHOP-1/factors", unchanged()));
    Answer refused = host.person("bob").factors("SHOP-1", unchanged());
    assertEquals(
        List.of(
            "Only people with the project role Product Owners may edit factors and reviews here."
                + " Ask an administrator of the project."),
        refused.messages());
  }

  @Test
  void batchesRefuseEachIssueWithTheReason() throws Exception {
    String factors =
        "{\"changes\": [{\"key\": \"SHOP-1\", \"factors\": %s}]}".formatted(unchanged());
    String reviews = "{\"keys\": [\"SHOP-1\"], \"reviewed\": true}";
    for (String call : List.of("factors", "reviews")) {
      String path = APP + "projects/SHOP/backlog/" + call;
      String body = call.equals("factors") ? factors : reviews;
      Answer bob = host.person("bob").send("PUT", path, body);
      assertEquals(200, bob.status(), bob.toString());
      assertTrue(bob.toString().contains("project role Product Owners"), bob.toString());
      Answer owner = alice.send("PUT", path, body);
      assertTrue(owner.toString().contains("\"saved\""), owner.toString());
    }
  }

  @Test
  void whatIsShownCanBeEditedOnlyByThoseWhoMay() throws Exception {
    assertTrue(alice.card("SHOP-1").object().get("editable").getAsBoolean());
    for (String other : List.of("admin", "bob", "viewer")) {
      Answer card = host.person(other).card("SHOP-1");
      assertEquals(false, card.object().get("editable").getAsBoolean(), other);
      Answer rows = host.person(other).get(APP + "projects/SHOP/backlog/rows?keys=SHOP-1");
      assertTrue(rows.response().body().contains("\"editable\":false"), rows.toString());
    }
  }

  @Test
  void whatJiraItselfLetsPeopleDoIsNotConcerned() throws Exception {
    Person bob = host.person("bob");
    String reach = bob.fieldId("Reach");
    String value = String.valueOf(bob.fields("SHOP-1").get(reach));
    assertEquals(204, bob.setField("SHOP-1", reach, value).status());
    assertEquals(
        201, bob.send("POST", APP + "projects/SHOP/baselines", "{\"name\": \"By Bob\"}").status());
  }

  @Test
  void aRoleThatDoesNotExistIsRefused() throws Exception {
    Answer refused = alice.putSettings("SHOP", withRole(99));
    assertEquals(400, refused.status(), refused.toString());
    assertEquals(java.util.Set.of("$.editors.role"), refused.errors().keySet());
  }

  private String withRole(long role) {
    JsonObject wanted = settings.copy();
    wanted.getAsJsonObject("editors").addProperty("role", role);
    return wanted.toString();
  }

  private Map<String, Integer> statuses(String path, String body) throws Exception {
    Map<String, Integer> statuses = new LinkedHashMap<>();
    for (String name : PEOPLE) {
      Person person = name.equals("anonymous") ? host.anonymous() : host.person(name);
      statuses.put(name, person.send("PUT", APP + path, body).status());
    }
    return statuses;
  }

  private String unchanged() throws Exception {
    return "{\"reach\": %s}".formatted(alice.fields("SHOP-1").get(alice.fieldId("Reach")));
  }
}
