package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** Parts of Jira's answers without which clients with a parser of their own give up. */
class StrictClientsTest {
  private static SampleSite site;

  @BeforeAll
  static void start() throws Exception {
    site = new SampleSite();
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  private static HttpResponse<String> answer(String path) throws Exception {
    return Visitor.as("bob", site.base()).get(path);
  }

  private static JsonElement get(String path) throws Exception {
    HttpResponse<String> answer = answer("/rest/api/2/" + path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Visitor.json(answer);
  }

  private static JsonObject fields() throws Exception {
    return get("issue/ABC-1").getAsJsonObject().getAsJsonObject("fields");
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  @Test
  void theLatestVersionIsTheSecond() throws Exception {
    HttpResponse<String> latest = answer("/rest/api/latest/issue/ABC-1");

    assertEquals(200, latest.statusCode());
    assertEquals(get("issue/ABC-1"), Visitor.json(latest));
  }

  @Test
  void writesToTheLatestVersionNeedTheSameToken() throws Exception {
    HttpResponse<String> refused =
        Visitor.as("bob", site.base()).form("/rest/api/latest/search", "jql=");

    assertEquals(403, refused.statusCode(), refused.body());
  }

  @Test
  void theServerTellsItsTimes() throws Exception {
    JsonObject info = get("serverInfo").getAsJsonObject();
    for (String time : Set.of("buildDate", "serverTime")) {
      DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
      assertTrue(OffsetDateTime.parse(text(info, time), form).getYear() > 2000, time);
    }
    assertFalse(text(info, "scmInfo").isEmpty());
  }

  @Test
  void statusesTypesAndPrioritiesHaveAPicture() throws Exception {
    for (String name : Set.of("status", "issuetype", "priority")) {
      JsonObject value = get(name).getAsJsonArray().get(0).getAsJsonObject();
      String icon = text(value, "iconUrl");
      assertTrue(icon.startsWith(site.base().toString()), icon);
      assertEquals(200, answer(icon.substring(site.base().toString().length())).statusCode());
      assertEquals("", text(value, "description"));
    }
  }

  @Test
  void peopleHavePicturesInFourSizes() throws Exception {
    JsonObject pictures = fields().getAsJsonObject("reporter").getAsJsonObject("avatarUrls");

    assertEquals(Set.of("16x16", "24x24", "32x32", "48x48"), pictures.keySet());
  }

  @Test
  void votesAndWatchersSayWhereTheyAreListed() throws Exception {
    String issue = site.base() + "/rest/api/2/issue/ABC-1/";

    assertEquals(issue + "votes", text(fields().getAsJsonObject("votes"), "self"));
    assertEquals(issue + "watchers", text(fields().getAsJsonObject("watches"), "self"));
  }

  @Test
  void theListOfPrioritiesHasTheirColours() throws Exception {
    JsonArray priorities = get("priority").getAsJsonArray();

    assertFalse(priorities.isEmpty());
    for (JsonElement priority : priorities) {
      assertTrue(text(priority.getAsJsonObject(), "statusColor").matches("#[0-9a-f]{6}"));
    }
  }

  @Test
  void transitionsHaveFieldsWhereTheyAreAskedFor() throws Exception {
    JsonArray without = transitions("");
    JsonArray with = transitions("?expand=transitions.fields");

    assertFalse(without.get(0).getAsJsonObject().has("fields"));
    for (JsonElement transition : with) {
      JsonObject fields = transition.getAsJsonObject().getAsJsonObject("fields");
      JsonObject to = transition.getAsJsonObject().getAsJsonObject("to");
      boolean ends = text(to.getAsJsonObject("statusCategory"), "key").equals("done");
      assertEquals(ends, fields.has("resolution"));
    }
  }

  private static JsonArray transitions(String query) throws Exception {
    return get("issue/ABC-1/transitions" + query).getAsJsonObject().getAsJsonArray("transitions");
  }
}
