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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets at the backlog by which way. What a call could change is put back. */
@ExtendWith(RunningHost.class)
class BacklogRolesIT {
  private static final List<String> PEOPLE =
      List.of("admin", "alice", "bob", "viewer", "mallory", "anonymous");
  private static final String GRANTS = "/rest/host/1/projects/SHOP/permissions";
  private static final String APP = "/rest/rice/1.0/";

  private final HostProcess host;
  private final Person admin;
  private final String grants;

  BacklogRolesIT(HostProcess host) throws Exception {
    this.host = host;
    this.admin = host.person("admin");
    this.grants = admin.get(GRANTS).response().body();
  }

  @BeforeEach
  void awaitTheRanking() throws Exception {
    backlog("admin").all();
  }

  @AfterEach
  void putBack() throws Exception {
    assertEquals(200, admin.send("PUT", GRANTS, grants).status());
    backlog("admin").review("SHOP-1", false);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path | admin | alice | bob | viewer | mallory | anonymous
          projects/SHOP/backlog                   | 200 | 200 | 200 | 200 | 404 | 404
          projects/SHOP/backlog?at=SHOP-40        | 200 | 200 | 200 | 200 | 404 | 404
          projects/SHOP/backlog/rows?keys=SHOP-40 | 200 | 200 | 200 | 200 | 404 | 404
          projects/SHOP/backlog/cut?capacity=4    | 200 | 200 | 200 | 200 | 404 | 404
          projects/SHOP/backlog.csv               | 200 | 200 | 200 | 200 | 404 | 404
          projects/SHOP/backlog?start=-1          | 400 | 400 | 400 | 400 | 404 | 404
          projects/SHOP/backlog/rows              | 400 | 400 | 400 | 400 | 404 | 404
          projects/SHOP/backlog/cut               | 400 | 400 | 400 | 400 | 404 | 404
          projects/SHOP/backlog.csv?sort=x        | 400 | 400 | 400 | 400 | 404 | 404
          projects/SHOP/backlog/comparison        | 400 | 400 | 400 | 400 | 404 | 404
          projects/SHOP/backlog/comparison?left=SHOP-1&right=SHOP-2  | 200 | 200 | 200 | 200 | 404 | 404
          projects/SHOP/backlog/comparison?left=SHOP-40&right=SHOP-2 | 200 | 200 | 404 | 404 | 404 | 404
          issues/SHOP-1/why                       | 200 | 200 | 200 | 200 | 404 | 404
          issues/SHOP-40/why?capacity=x           | 400 | 400 | 404 | 404 | 404 | 404
          issues/SHOP-40/why                      | 200 | 200 | 404 | 404 | 404 | 404
          issues/SHOP-99/why                      | 404 | 404 | 404 | 404 | 404 | 404
          projects/NONE/backlog                   | 404 | 404 | 404 | 404 | 404 | 404
          projects/NONE/backlog/rows?keys=SHOP-1  | 404 | 404 | 404 | 404 | 404 | 404
          projects/NONE/backlog/cut?capacity=4    | 404 | 404 | 404 | 404 | 404 | 404
          projects/NONE/backlog.csv               | 404 | 404 | 404 | 404 | 404 | 404
          projects/NONE/backlog/comparison?left=SHOP-1&right=SHOP-2  | 404 | 404 | 404 | 404 | 404 | 404
          """)
  void eachRoleReadsWhatItMay(
      String path, int admin, int alice, int bob, int viewer, int mallory, int none)
      throws Exception {
    Map<String, Integer> answered = new LinkedHashMap<>();
    for (String name : PEOPLE) {
      answered.put(name, person(name).get(APP + path).status());
    }
    assertEquals(byName(admin, alice, bob, viewer, mallory, none), answered);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # what | body | admin | alice | bob | viewer | mallory | anonymous
          factors | {"changes": [{"key": "SHOP-1", "factors": {"effort": 6}}]}     | saved | saved | saved   | refused | 404 | 404
          factors | {"changes": [{"key": "SHOP-40", "factors": {"effort": 0.75}}]} | saved | saved | refused | refused | 404 | 404
          factors | {"changes": [{"key": "SHOP-99", "factors": {"effort": 6}}]}    | refused | refused | refused | refused | 404 | 404
          factors | {"changes": []}                         | 400   | 400   | 400     | 400     | 404 | 404
          reviews | {"keys": ["SHOP-1"], "reviewed": true}  | saved | saved | saved   | refused | 404 | 404
          reviews | {"keys": ["SHOP-40"], "reviewed": false} | saved | saved | refused | refused | 404 | 404
          reviews | {"undo": [{"key": "SHOP-1", "at": "2020-01-01T00:00:00Z"}]} | refused | refused | refused | refused | 404 | 404
          reviews | {"restore": [{"key": "SHOP-1"}]}        | 400   | 400   | 400     | 400     | 404 | 404
          reviews | {"keys": [], "reviewed": true}          | 400   | 400   | 400     | 400     | 404 | 404
          """)
  void eachRoleChangesWhatItMay(
      String what,
      String body,
      String admin,
      String alice,
      String bob,
      String viewer,
      String mallory,
      String none)
      throws Exception {
    Map<String, String> answered = new LinkedHashMap<>();
    for (String name : PEOPLE) {
      Answer answer = backlog(name).put(what, body);
      boolean told = answer.status() == 200;
      answered.put(
          name,
          told
              ? ReadBacklog.result(answer).get("outcome").getAsString()
              : Integer.toString(answer.status()));
      assertEquals(
          404, person(name).send("PUT", APP + "projects/NONE/backlog/" + what, body).status());
    }
    assertEquals(byName(admin, alice, bob, viewer, mallory, none), answered);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path | admin | alice | bob | viewer | mallory | anonymous
          /projects/SHOP?selectedItem=org.riceforjira:rice-backlog-item | 200 | 200 | 200 | 200 | 404 | 302
          /plugins/servlet/rice/backlog?project=SHOP                    | 200 | 200 | 200 | 200 | 404 | 302
          /plugins/servlet/rice/backlog?project=NONE                    | 404 | 404 | 404 | 404 | 404 | 302
          /plugins/servlet/rice/backlog                                 | 404 | 404 | 404 | 404 | 404 | 302
          """)
  void eachRoleGetsThePagesThatItMay(
      String path, int admin, int alice, int bob, int viewer, int mallory, int none)
      throws Exception {
    Map<String, Integer> answered = new LinkedHashMap<>();
    for (String name : PEOPLE) {
      Answer page = person(name).get(path);
      answered.put(name, page.status());
      boolean shown = page.response().body().contains("class=\"rice-backlog\"");
      assertEquals(page.status() == 200, shown, name);
    }
    assertEquals(byName(admin, alice, bob, viewer, mallory, none), answered);
  }

  @Test
  void everybodyReadsAProjectThatIsOpenToAnyoneButChangesNothing() throws Exception {
    grant("{\"BROWSE_PROJECTS\": [\"group:jira-users\", \"anyone\"]}");
    for (String name : List.of("mallory", "anonymous")) {
      for (String path :
          List.of(
              "",
              "/rows?keys=SHOP-1",
              "/cut?capacity=4",
              ".csv",
              "/comparison?left=SHOP-1&right=SHOP-2")) {
        Answer answer = backlog(name).get(path);
        assertEquals(200, answer.status(), name + " " + path + " " + answer);
      }
      for (String page :
          List.of(
              "/projects/SHOP?selectedItem=org.riceforjira:rice-backlog-item",
              "/plugins/servlet/rice/backlog?project=SHOP")) {
        assertEquals(200, person(name).get(page).status(), name + " " + page);
      }
      JsonObject row = ReadBacklog.rows(backlog(name).page("size=1")).get(0);
      assertEquals("false", row.get("editable").toString(), row.toString());
      assertRefused(backlog(name).change("SHOP-1", "{\"effort\": 6}", "{}"));
      assertRefused(backlog(name).review("SHOP-1", true));
    }
  }

  @Test
  void whoIsNotSignedInEditsWhereAnyoneMayButSignsNoReview() throws Exception {
    grant("{\"BROWSE_PROJECTS\": [\"anyone\"], \"EDIT_ISSUES\": [\"anyone\"]}");

    JsonObject edited = backlog("anonymous").change("SHOP-1", "{\"effort\": 6}", "{}");
    JsonObject reviewed = backlog("anonymous").review("SHOP-1", true);

    assertEquals("saved", edited.get("outcome").getAsString(), edited.toString());
    assertRefused(reviewed);
  }

  private static void assertRefused(JsonObject result) {
    assertEquals("refused", result.get("outcome").getAsString(), result.toString());
    assertTrue(result.get("sentence").getAsString().endsWith("."), result.toString());
  }

  private void grant(String json) throws Exception {
    assertEquals(200, admin.send("PUT", GRANTS, json).status());
  }

  private ReadBacklog backlog(String name) {
    return new ReadBacklog(person(name), "SHOP");
  }

  private Person person(String name) {
    return name.equals("anonymous") ? host.anonymous() : host.person(name);
  }

  private static Map<String, Object> byName(Object... expected) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < expected.length; i++) {
      byName.put(PEOPLE.get(i), expected[i]);
    }
    return byName;
  }
}
