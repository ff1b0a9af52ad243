package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.google.gson.JsonElement;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.data.ComponentRow;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** What a project consists of, and who may see it. */
class ProjectPartsTest {
  private static final String GRANTS = "/rest/host/1/projects/ABC/permissions";
  private static final String ASSIGNABLE = "/rest/api/2/user/assignable/search?project=";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    site.jira().store().components().put(61L, new ComponentRow(61, 1, "Checkout"));
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private Visitor as(String user) {
    return user.equals("anonymous")
        ? Visitor.anonymous(site.base())
        : Visitor.as(user, site.base());
  }

  private List<String> names(String user, String path) throws Exception {
    HttpResponse<String> answer = as(user).get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Visitor.json(answer).getAsJsonArray().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(item -> item.get("name").getAsString())
        .toList();
  }

  @Test
  void versionsAndComponentsAreThoseOfTheProject() throws Exception {
    assertEquals(List.of("1.0"), names("viewer", "/rest/api/2/project/ABC/versions"));
    assertEquals(List.of("Checkout"), names("viewer", "/rest/api/2/project/ABC/components"));
    assertEquals(List.of(), names("viewer", "/rest/api/2/project/PUB/versions"));
    assertEquals(404, as("mallory").get("/rest/api/2/project/ABC/versions").statusCode());
    assertEquals(404, as("anonymous").get("/rest/api/2/project/ABC/components").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'',admin alice bob",
    "a,admin alice",
    "ALI,alice",
    "devel,bob",
    "lice,''",
    "'&maxResults=1',admin"
  })
  void peopleWhoCanBeAssignedAreFoundByTheirNames(String text, String expected) throws Exception {
    String asked = text.startsWith("&") ? text : "&username=" + text;
    assertEquals(expected, String.join(" ", names("viewer", ASSIGNABLE + "ABC" + asked)));
  }

  @Test
  void onlyThoseWhoSeeTheProjectSearchItsPeople() throws Exception {
    assertEquals(404, as("mallory").get(ASSIGNABLE + "ABC").statusCode());
    assertEquals(401, as("anonymous").get(ASSIGNABLE + "PUB").statusCode());
    assertEquals(404, as("viewer").get(ASSIGNABLE + "NONE").statusCode());
  }

  @Test
  void anAdministratorOpensAProjectToEverybodyAndClosesItAgain() throws Exception {
    String open = "{\"BROWSE_PROJECTS\":[\"anyone\"]}";
    HttpResponse<String> answer = as("admin").json("PUT", GRANTS, open);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(200, as("anonymous").get("/rest/api/2/issue/ABC-1").statusCode());
    assertEquals(404, as("anonymous").get("/rest/api/2/issue/ABC-3").statusCode());
    assertEquals(204, edit("bob"));
    assertEquals(401, edit("anonymous"));

    as("admin").json("PUT", GRANTS, "{\"BROWSE_PROJECTS\":[\"group:jira-users\"]}");
    assertEquals(404, as("anonymous").get("/rest/api/2/issue/ABC-1").statusCode());
  }

  private int edit(String user) throws Exception {
    String body = "{\"fields\":{\"" + SampleSite.REACH + "\":1}}";
    return as(user).json("PUT", "/rest/api/2/issue/ABC-1", body).statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"EDIT_ISSUES\":\"anyone\"}", "{\"EDIT_ISSUES\":[\"bob\"]}"})
  void grantsThatMakeNoSenseAreRefused(String body) throws Exception {
    assertEquals(400, as("admin").json("PUT", GRANTS, body).statusCode());
  }

  @Test
  void onlyAdministratorsSeeAndChangePermissions() throws Exception {
    assertEquals(403, as("alice").get(GRANTS).statusCode());
    assertEquals(403, as("alice").json("PUT", GRANTS, "{}").statusCode());
    assertEquals(200, as("admin").get(GRANTS).statusCode());
  }

  @Test
  void remoteCachesAreEmptiedAsAnotherNodeWould() throws Exception {
    CacheManager caches = (CacheManager) site.jira().component(CacheManager.class);
    Cache<String, String> cache = caches.getCache("remote");
    cache.put("key", "value");
    String path = "/rest/host/1/caches";
    assertEquals(403, as("alice").send(as("alice").request(path).DELETE()).statusCode());
    assertEquals("value", cache.get("key"));
    assertEquals(204, as("admin").send(as("admin").request(path).DELETE()).statusCode());
    assertNull(cache.get("key"));
  }
}
