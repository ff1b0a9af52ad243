package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.store.Permission;

class RiceAppTest {
  private static final String START = "/rest/rice/1.0/projects/RICE/recalculations";

  private final FakeJira jira = FakeJira.dataCenter().inContext("/jira").project("RICE", 10_000);
  private final Visitor visitor = Visitor.onDataCenter(jira);

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void withoutTheAppThereIsNothingAndAskingForItIsNoMistake() throws Exception {
    assertEquals(404, visitor.get("/rest/rice/1.0/projects/RICE/settings").statusCode());
    assertEquals(List.of(), jira.requests().unknown());
  }

  @Test
  void aRunGoesThroughItsStatesToItsReport() throws Exception {
    jira.riceApp().reports(128, 372, 0, 1);
    HttpResponse<String> begun = start(true);
    assertEquals(202, begun.statusCode());
    assertEquals("waiting", state(begun));
    String run = URI.create(begun.headers().firstValue("Location").orElse("")).getPath();
    assertTrue(run.startsWith("/jira/rest/rice/1.0/recalculations/"), run);

    String path = run.substring("/jira".length());
    assertEquals("running", state(visitor.get(path)));
    JsonObject end = visitor.json("GET", path, "");
    assertEquals("complete", end.get("state").getAsString());
    JsonObject writes = end.getAsJsonObject("report").getAsJsonObject("writes");
    assertEquals(128, writes.get("written").getAsInt());
    assertEquals(501, end.getAsJsonObject("report").get("issues").getAsInt());
  }

  @Test
  void aSecondRequestIsAnsweredWithTheRunUnderWay() throws Exception {
    jira.riceApp().runsThrough("running");
    assertEquals(start(true).body(), start(true).body());
  }

  @Test
  void aRunMayFailAndSayWhy() throws Exception {
    jira.riceApp().runsThrough("waiting", "failed").complains("A field was deleted.");
    start(true);
    HttpResponse<String> run = visitor.get("/rest/rice/1.0/recalculations/17");
    assertEquals("failed", state(run));
    assertTrue(run.body().contains("A field was deleted."), run.body());
  }

  @Test
  void aForgedRequestAndOneWithoutThePermissionAreRefused() throws Exception {
    jira.riceApp();
    assertEquals(403, start(false).statusCode());
    jira.user(FakeJira.RICE).mayNot(Permission.ADMINISTER_PROJECTS);
    assertEquals(403, start(true).statusCode());
  }

  @Test
  void settingsAreGivenAsTheyAre() throws Exception {
    jira.riceApp().settings("RICE", "{\"version\":2,\"decimals\":1}");
    HttpResponse<String> settings = visitor.get("/rest/rice/1.0/projects/RICE/settings");
    assertEquals("{\"version\":2,\"decimals\":1}", settings.body());
    assertTrue(settings.headers().firstValue("ETag").isPresent());
  }

  private HttpResponse<String> start(boolean checked) throws Exception {
    HttpRequest plain = visitor.request("POST", START, "{\"dryRun\": false}");
    HttpRequest.Builder request = HttpRequest.newBuilder(plain, (name, value) -> true);
    if (checked) {
      request.header("X-Atlassian-Token", "no-check");
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String state(HttpResponse<String> run) {
    return JsonParser.parseString(run.body()).getAsJsonObject().get("state").getAsString();
  }
}
