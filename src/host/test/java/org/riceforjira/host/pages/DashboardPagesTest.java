package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dashboards by their pages and their REST: who sees, who edits, what is kept where. */
class DashboardPagesTest {
  private static final String HOME = "/secure/Dashboard.jspa";
  private static final String REST = "/rest/host/1/dashboards";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite(new AppPagesTest.SampleApp());
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

  private HttpResponse<String> send(String user, String method, String path, String body)
      throws Exception {
    return as(user).json(method, REST + path, body);
  }

  private JsonObject sent(String user, String method, String path, String body) throws Exception {
    HttpResponse<String> answer = send(user, method, path, body);
    assertEquals(2, answer.statusCode() / 100, answer.body());
    return answer.body().isEmpty() ? new JsonObject() : Visitor.json(answer).getAsJsonObject();
  }

  private JsonObject seen(String user, String id) throws Exception {
    return Visitor.json(as(user).get(REST + "/" + id)).getAsJsonObject();
  }

  private String page(String user, String id) throws Exception {
    HttpResponse<String> answer = as(user).get(HOME + "?selectPageId=" + id);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private String dashboard(String user, int layout, String shared) throws Exception {
    String body =
        "{\"name\":\"Plans <1>\",\"layout\":%d,\"shared\":\"%s\"}".formatted(layout, shared);
    return sent(user, "POST", "", body).get("id").getAsString();
  }

  private String item(String user, String dashboard, int column) throws Exception {
    String body = "{\"module\":\"item\",\"column\":%d}".formatted(column);
    return sent(user, "POST", "/" + dashboard + "/items", body).get("id").getAsString();
  }

  private static List<String> found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    return matcher.results().map(result -> result.group(1)).toList();
  }

  @Test
  void theHomePageHoldsTheProjectsAndOneItemOfEachModuleOfTheApps() throws Exception {
    String page = as("viewer").get(HOME).body();
    assertTrue(page.contains("<h1>System dashboard</h1>"), page);
    assertTrue(page.contains("Alphabet"), page);
    assertEquals(List.of("small/item"), found("data-module=\"([^\"]*)\"", page));
    assertTrue(page.contains("<i>shell</i>"), page);
  }

  @Test
  void headingsGoFromTheDashboardToItsItems() throws Exception {
    assertEquals(List.of("1", "2", "2"), found("<h([1-6])", as("viewer").get(HOME).body()));
  }

  @Test
  void theSystemDashboardIsEditedByAdministratorsOnly() throws Exception {
    assertTrue(as("admin").get(HOME).body().contains("host-item-edit"));
    assertTrue(as("admin").get(HOME).body().contains("dashboard-add"));
    for (String user : List.of("alice", "viewer")) {
      String page = as(user).get(HOME).body();
      assertTrue(page.contains("data-editable=\"false\""), page);
      assertFalse(page.contains("host-item-edit") || page.contains("host-item-remove"), page);
      assertFalse(page.contains("dashboard-add"), page);
    }
  }

  @Test
  void everyItemHasPreferencesOfItsOwnThatAllVisitorsShare() throws Exception {
    String id = dashboard("alice", 2, "users");
    String one = item("alice", id, 1);
    String two = item("alice", id, 2);
    String path = "/" + id + "/items/" + one + "/preferences";
    sent("alice", "PUT", path, "{\"title\":\"A\\\"<b>&amp;\",\"isConfigured\":\"true\"}");

    String page = page("bob", id);
    assertEquals(List.of(one, two), found("id=\"gadget-([0-9]+)\"", page));
    assertEquals(
        List.of(
            "{&quot;isConfigured&quot;:&quot;true&quot;,"
                + "&quot;title&quot;:&quot;A\\&quot;\\u003cb\\u003e\\u0026amp;&quot;}",
            "{}"),
        found("data-preferences=\"([^\"]*)\"", page));
    assertTrue(Long.parseLong(one) >= 10100 && !one.equals(two), one + " " + two);
  }

  @Test
  void preferencesAreReplacedAsAWhole() throws Exception {
    String id = dashboard("alice", 1, "private");
    String path = "/" + id + "/items/" + item("alice", id, 1) + "/preferences";
    sent("alice", "PUT", path, "{\"a\":\"1\",\"b\":\"2\"}");
    sent("alice", "PUT", path, "{\"b\":\"3\"}");
    JsonElement kept =
        seen("alice", id).getAsJsonArray("items").get(0).getAsJsonObject().get("preferences");
    assertEquals("{\"b\":\"3\"}", kept.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "private,alice,200,true", "private,admin,200,true", "private,bob,404,",
    "private,anonymous,404,", "users,bob,200,false", "users,anonymous,404,",
    "everybody,bob,200,false", "everybody,anonymous,200,false", "users,admin,200,true"
  })
  void aDashboardIsSeenByThoseItIsSharedWithAndEditedByItsOwner(
      String shared, String user, int status, Boolean editable) throws Exception {
    String id = dashboard("alice", 1, shared);
    item("alice", id, 1);
    HttpResponse<String> answer = as(user).get(REST + "/" + id);
    assertEquals(status, answer.statusCode(), answer.body());
    boolean listed = as(user).get(REST).body().contains("Plans <1>");
    assertEquals(status == 200, listed);
    int expected = status == 404 && user.equals("anonymous") ? 302 : status;
    HttpResponse<String> shown = as(user).get(HOME + "?selectPageId=" + id);
    assertEquals(expected, shown.statusCode());
    if (status == 200) {
      assertEquals(editable, seen(user, id).get("editable").getAsBoolean());
      assertEquals(editable, shown.body().contains("data-editable=\"true\""));
      assertTrue(shown.body().contains("<h1>Plans &lt;1&gt;</h1>"));
    }
  }

  @ParameterizedTest
  @CsvSource({"bob,403", "mallory,403", "anonymous,401", "admin,204", "alice,204"})
  void onlyOwnerAndAdministratorsChangeWhatIsShared(String user, int status) throws Exception {
    String id = dashboard("alice", 1, "everybody");
    String item = "/" + id + "/items/" + item("alice", id, 1);
    assertEquals(status, send(user, "PUT", item + "/preferences", "{}").statusCode());
    int added = send(user, "POST", "/" + id + "/items", "{\"module\":\"item\"}").statusCode();
    assertEquals(status == 204 ? 201 : status, added);
    assertEquals(status, send(user, "DELETE", item, "").statusCode());
    assertEquals(status, send(user, "DELETE", "/" + id, "").statusCode());
    assertEquals(status == 204 ? 404 : 200, as("alice").get(REST + "/" + id).statusCode());
  }

  @Test
  void nobodyLearnsOfAPrivateDashboardByChangingIt() throws Exception {
    String id = dashboard("alice", 1, "private");
    assertEquals(404, send("bob", "DELETE", "/" + id, "").statusCode());
    assertEquals(404, send("bob", "POST", "/" + id + "/items", "{}").statusCode());
    assertFalse(as("bob").get(HOME).body().contains("Plans"));
    assertTrue(as("alice").get(HOME).body().contains("selectPageId=" + id));
  }

  @Test
  void itemsStandInTheirColumnsInTheOrderOfTheirComing() throws Exception {
    String id = dashboard("alice", 3, "private");
    String right = item("alice", id, 3);
    String first = item("alice", id, 1);
    String second = item("alice", id, 1);
    String page = page("alice", id);
    assertEquals(List.of(first, second, right), found("id=\"gadget-([0-9]+)\"", page));
    assertEquals(3, found("class=\"(host-dashboard-column)\"", page).size());

    sent("alice", "DELETE", "/" + id + "/items/" + first, "");
    sent("alice", "PUT", "/" + id + "/items/" + right + "/preferences", "{\"a\":\"b\"}");
    assertEquals(List.of(second, right), found("id=\"gadget-([0-9]+)\"", page("alice", id)));
    JsonElement last = seen("alice", id).getAsJsonArray("items").get(0);
    assertEquals(3, last.getAsJsonObject().get("column").getAsInt());
  }

  @ParameterizedTest
  @CsvSource({
    "'',{}",
    "'','{\"name\":\" \"}'",
    "'','{\"name\":\"A\",\"layout\":4}'",
    "'','{\"name\":\"A\",\"layout\":0}'",
    "'','{\"name\":\"A\",\"shared\":\"all\"}'",
    "/10000/items,{}",
    "/10000/items,'{\"module\":\"tem\"}'",
    "/10000/items,'{\"module\":\"item\",\"column\":2}'",
    "/10000/items,'{\"module\":\"item\",\"preferences\":{\"a\":1}}'",
    "/10000/items,'{\"module\":\"item\",\"preferences\":[]}'"
  })
  void whatCannotBeIsRefused(String path, String body) throws Exception {
    String before = as("admin").get(REST).body();
    assertEquals(400, send("admin", "POST", path, body).statusCode());
    assertEquals(before, as("admin").get(REST).body());
  }

  @Test
  void theAnonymousMakeNoDashboardsAndNobodyDeletesTheSystems() throws Exception {
    assertEquals(401, send("anonymous", "POST", "", "{\"name\":\"A\"}").statusCode());
    assertEquals(400, send("admin", "DELETE", "/10000", "").statusCode());
    assertEquals(404, send("admin", "DELETE", "/10000/items/1", "").statusCode());
    assertEquals(404, as("admin").get(HOME + "?selectPageId=77").statusCode());
  }

  @Test
  void anItemWhoseAppIsGoneSaysSoInItsPlace() throws Exception {
    site.jira().dashboards().add(10000, "gone:item", 0, java.util.Map.of());
    String page = as("admin").get(HOME).body();
    assertEquals(List.of("small/item", ""), found("data-module=\"([^\"]*)\"", page));
  }

  @Test
  void theSystemDashboardIsFurnishedOnceAndAgainOnlyWhenItIsEmpty() throws Exception {
    site.jira().dashboards().furnish(List.of("small:item", "small:other"));
    assertEquals(1, seen("admin", "10000").getAsJsonArray("items").size());

    String only = found("id=\"gadget-([0-9]+)\"", as("admin").get(HOME).body()).get(0);
    sent("admin", "DELETE", "/10000/items/" + only, "");
    site.jira().dashboards().furnish(List.of("small:item", "small:other"));
    assertEquals(2, seen("admin", "10000").getAsJsonArray("items").size());
  }
}
