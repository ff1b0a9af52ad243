package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class FilterResourceTest {
  private static final String FILTERS = "/rest/api/2/filter";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
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

  private HttpResponse<String> post(String user, String jql, String shares) throws Exception {
    String body =
        "{\"name\":\"Reached\",\"jql\":\"%s\",\"sharePermissions\":%s}".formatted(jql, shares);
    return as(user).json("POST", FILTERS, body);
  }

  private String saved(String shares) throws Exception {
    HttpResponse<String> answer = post("alice", "Reach > 1", shares);
    assertEquals(200, answer.statusCode(), answer.body());
    return Visitor.json(answer).getAsJsonObject().get("id").getAsString();
  }

  private static String shares(String type) {
    return type == null ? "[]" : "[{\"type\":\"" + type + "\"}]";
  }

  private HttpResponse<String> search(String user, String jql) throws Exception {
    return as(user).json("POST", "/rest/api/2/search", "{\"jql\":\"" + jql + "\"}");
  }

  private int delete(String user, String id) throws Exception {
    Visitor visitor = as(user);
    return visitor
        .send(visitor.request(FILTERS + "/" + id).method("DELETE", BodyPublishers.noBody()))
        .statusCode();
  }

  @Test
  void aFilterTellsWhatWasSaved() throws Exception {
    String id = saved(shares("global"));
    JsonObject filter = Visitor.json(as("anonymous").get(FILTERS + "/" + id)).getAsJsonObject();
    assertEquals("Reached", filter.get("name").getAsString());
    assertEquals("Reach > 1", filter.get("jql").getAsString());
    assertEquals("alice", filter.getAsJsonObject("owner").get("name").getAsString());
    assertEquals("[{\"type\":\"global\"}]", filter.get("sharePermissions").toString());
  }

  @ParameterizedTest
  @CsvSource({
    ",alice,200",
    ",bob,400",
    ",admin,400",
    ",anonymous,400",
    "authenticated,bob,200",
    "authenticated,anonymous,400",
    "global,bob,200",
    "global,anonymous,200"
  })
  void aFilterIsFoundAndSearchedByThoseItIsSharedWith(String share, String user, int status)
      throws Exception {
    String id = saved(shares(share));
    assertEquals(status, as(user).get(FILTERS + "/" + id).statusCode());
    HttpResponse<String> byName = search(user, "filter = Reached");
    HttpResponse<String> byId = search(user, "filter = " + id);
    assertEquals(status, byName.statusCode(), byName.body());
    assertEquals(status, byId.statusCode(), byId.body());
    if (status == 400) {
      String sentence = "The value 'Reached' does not exist for the field 'filter'.";
      assertTrue(byName.body().contains(sentence), byName.body());
    }
  }

  @Test
  void aFilterFindsOnlyWhatItsReaderSees() throws Exception {
    saved(shares("global"));
    assertTrue(search("bob", "filter = Reached").body().contains("ABC-1"));
    assertFalse(search("mallory", "filter = Reached").body().contains("ABC-1"));
  }

  @Test
  void aDeletedFilterMakesItsQueriesInvalidForAppsToo() throws Exception {
    String id = saved(shares("global"));
    SearchService search = (SearchService) site.jira().services().get(SearchService.class);
    ApplicationUser bob =
        ((UserManager) site.jira().services().get(UserManager.class)).getUserByKey("bob");
    SearchService.ParseResult query = search.parseQuery(bob, "filter = " + id);
    assertFalse(search.validateQuery(bob, query.getQuery()).hasAnyErrors());

    assertEquals(403, delete("bob", id));
    assertEquals(204, delete("alice", id));
    assertEquals(400, delete("alice", id));
    assertTrue(search.validateQuery(bob, query.getQuery()).hasAnyErrors());
    assertEquals(400, search("alice", "filter = " + id).statusCode());
  }

  @Test
  void whatCannotBeSavedIsRefused() throws Exception {
    assertEquals(401, post("anonymous", "", "[]").statusCode());
    assertEquals(400, post("alice", "colour = red", "[]").statusCode());
    assertEquals(400, post("alice", "", shares("group")).statusCode());
    assertEquals(400, as("alice").json("POST", FILTERS, "{\"jql\":\"\"}").statusCode());
    saved("[]");
    assertEquals(400, post("alice", "", "[]").statusCode());
    assertEquals(200, post("bob", "", "[]").statusCode());
    assertEquals(400, as("alice").get(FILTERS + "/abc").statusCode());
  }
}
