package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.Basics;
import org.riceforjira.host.data.DashboardRow;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportFile;
import org.riceforjira.host.data.imports.ImportPlan;
import org.riceforjira.host.jira.Dashboards;
import org.riceforjira.host.jira.Jira;

class FirstRunTest {
  private static final String REPORT =
      """
      {"ending": "complete", "issues": 7, "scored": 5, "writes": {"refused": 0}, "unscored": [
        {"factor": "effort", "reason": "MISSING", "sentence": "Effort is missing", "count": 2}]}
      """;
  private static final String IMPORT =
      """
      {"issues": [{"id": "1", "key": "IMP-1", "fields": {
        "summary": "One", "issuetype": {"id": "3", "name": "Task"},
        "project": {"id": "5", "key": "IMP", "name": "Imported"},
        "created": "2026-01-02T03:04:05.000+0000", "updated": "2026-01-02T03:04:05.000+0000"}}]}
      """;

  @TempDir Path folder;

  private final List<String> calls = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Store store = Store.inMemory();
  private final Jira jira =
      new Jira(store, Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
  private HttpServer app;
  private int failing = -1;
  private String report = REPORT;
  private String state = "complete";
  private int pauses;
  private int stepsToTheEnd;

  @BeforeEach
  void serve() throws IOException {
    new Basics(store, new Passwords(new SecureRandom(), 1)).fill();
    app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    app.createContext("/", this::answer);
    app.start();
  }

  @AfterEach
  void stop() {
    app.stop(0);
    store.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replace("/jira/rest/rice/1.0/", "");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String shown = body.length() > 30 ? "(settings)" : body;
    calls.add(exchange.getRequestMethod() + " " + path + " " + shown);
    assertEquals("no-check", exchange.getRequestHeaders().getFirst("X-Atlassian-Token"));
    bodies.add(body);
    boolean fails = calls.size() - 1 == failing;
    byte[] json =
        (fails ? "{\"errorMessages\":[\"Not now\"]}" : run()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(fails ? 409 : 200, json.length);
    exchange.getResponseBody().write(json);
    exchange.close();
  }

  private String run() {
    return pauses < stepsToTheEnd
        ? "{\"id\": 17, \"state\": \"running\", \"report\": null}"
        : "{\"id\": 17, \"state\": \"%s\", \"report\": %s}".formatted(state, report);
  }

  private void run(Optional<ImportPlan> plan) throws Exception {
    URI base = URI.create("http://localhost:" + app.getAddress().getPort() + "/jira");
    AppClient client = new AppClient(base);
    new FirstRun(jira, client, new Scoring(client, () -> pauses++, 20), said::add).run(plan);
  }

  private Optional<ImportPlan> imported() throws Exception {
    return Optional.of(ImportFile.read(Files.writeString(folder.resolve("import.json"), IMPORT)));
  }

  @Test
  void anEmptyHostGetsTheDemonstrationScored() throws Exception {
    run(Optional.empty());
    assertEquals(
        List.of(
            "POST setup {}",
            "GET projects/SHOP/settings ",
            "PUT projects/SHOP/settings (settings)",
            "POST setup {\"projectKey\":\"SHOP\"}",
            "POST projects/SHOP/recalculations {}"),
        calls);
    assertEquals(
        "SHOP: 7 issues, 5 scored in 0.0 s; not scored: Effort is missing (2).", said.get(1));
  }

  @Test
  void theDemonstrationHasCapacitiesBesidesItsOtherSettings() throws Exception {
    run(Optional.empty());
    JsonObject settings = JsonParser.parseString(bodies.get(2)).getAsJsonObject();
    assertEquals(17, settings.get("id").getAsInt());
    JsonObject planning = settings.getAsJsonObject("planning");
    assertEquals("{\"capacity\":4}", planning.get("horizon").toString());
    JsonObject lanes = planning.getAsJsonObject("lanes");
    assertEquals("component", lanes.get("kind").getAsString());
    assertEquals(
        "{\"Checkout\":5,\"Search\":3,\"Platform\":4}", lanes.get("capacities").toString());
  }

  @Test
  void theRoadmapOfTheSystemDashboardShowsTheDemonstration() throws Exception {
    jira.dashboards().furnish(List.of("app:other", "app:rice-roadmap-item"));
    run(Optional.empty());
    assertEquals(
        List.of(
            Map.of(),
            Map.of(
                "source",
                "project",
                "project",
                "SHOP",
                "lanes",
                "component",
                "isConfigured",
                "true")),
        preferences());
  }

  @Test
  void aRoadmapThatSomebodyChoseStaysAsItIs() throws Exception {
    jira.dashboards().furnish(List.of("app:rice-roadmap-item"));
    long item = store.dashboards().get(Dashboards.SYSTEM).orElseThrow().items().get(0).id();
    jira.dashboards().prefer(Dashboards.SYSTEM, item, Map.of("source", "jql"));
    run(Optional.empty());
    assertEquals(List.of(Map.of("source", "jql")), preferences());
  }

  private List<Map<String, String>> preferences() {
    return store.dashboards().get(Dashboards.SYSTEM).orElseThrow().items().stream()
        .map(DashboardRow.Item::preferences)
        .toList();
  }

  @Test
  void aRecalculationIsAskedForUntilItHasEnded() throws Exception {
    stepsToTheEnd = 3;
    run(Optional.empty());
    assertEquals(3, pauses);
    assertEquals(List.of("GET recalculations/17 "), calls.stream().skip(5).distinct().toList());
    assertEquals(8, calls.size());
    assertTrue(said.get(1).startsWith("SHOP: 7 issues, 5 scored"), said.get(1));
  }

  @Test
  void aRecalculationThatNeverEndsIsAProblem() {
    stepsToTheEnd = Integer.MAX_VALUE;
    StartProblem problem = assertThrows(StartProblem.class, () -> run(Optional.empty()));
    assertTrue(problem.getMessage().contains("not ended within 2 s"), problem.getMessage());
    assertEquals(20, pauses);
  }

  @Test
  void aRunThatEndedWithoutAReportIsAProblem() {
    report = "null";
    state = "interrupted";
    StartProblem problem = assertThrows(StartProblem.class, () -> run(Optional.empty()));
    assertTrue(
        problem.getMessage().contains("ended as \"interrupted\". Start"), problem.getMessage());
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws Exception {
    run(Optional.empty());
    calls.clear();
    run(Optional.empty());
    assertEquals(List.of(), calls);
  }

  @Test
  void anImportedProjectGetsItsSettingsFirst() throws Exception {
    run(Optional.empty());
    calls.clear();
    run(imported());
    assertEquals(
        List.of(
            "POST setup {}",
            "PUT projects/IMP/settings (settings)",
            "POST setup {\"projectKey\":\"IMP\"}",
            "POST projects/IMP/recalculations {}"),
        calls);
    assertEquals(1, jira.searches().count("issuekey = IMP-1", "admin"));
  }

  @Test
  void aProjectThatIsHereAlreadyStaysAsItIs() throws Exception {
    run(imported());
    said.clear();
    run(imported());
    assertTrue(said.get(0).contains("stays as it is"), said.toString());
    assertEquals(1, said.size());
  }

  @Test
  void whatTheAppRefusesIsToldAndTakenUpTheNextTime() throws Exception {
    failing = 2;
    StartProblem problem = assertThrows(StartProblem.class, () -> run(Optional.empty()));
    assertTrue(problem.getMessage().contains("409"), problem.getMessage());
    assertTrue(problem.getMessage().contains("Not now"), problem.getMessage());
    failing = -1;
    calls.clear();
    run(Optional.empty());
    assertEquals("POST projects/SHOP/recalculations {}", calls.get(4));
  }

  private String refusal(String answer) {
    report = answer;
    return assertThrows(StartProblem.class, () -> run(Optional.empty())).getMessage();
  }

  @Test
  void aRecalculationThatDidNotComeToItsEndIsAProblemAndTakenUpTheNextTime() throws Exception {
    String sentence =
        refusal(
            """
            {"ending": "failed", "issues": 3, "scored": 1, "writes": {"refused": 2},
             "problem": "Jira could not be read."}
            """);
    assertEquals(
        "SHOP is not scored, its recalculation ended as \"failed\": Jira could not be read. Start the host again to repeat it.",
        sentence);
    report = REPORT;
    calls.clear();
    run(Optional.empty());
    assertEquals("POST projects/SHOP/recalculations {}", calls.get(4));
  }

  @Test
  void aReportWithoutItsCountsIsAProblem() {
    for (String missing :
        List.of("\"ending\": \"complete\",", "\"issues\": 7,", "\"refused\": 0")) {
      String sentence = refusal(REPORT.replace(missing, ""));
      assertTrue(sentence.contains("lacks its ending or a count"), sentence);
    }
    String sentence = refusal(REPORT.replace("7", "\"many\""));
    assertTrue(sentence.contains("many"), sentence);
  }

  @Test
  void scoresThatCouldNotBeWrittenAreTold() throws Exception {
    report = REPORT.replace("\"refused\": 0", "\"refused\": 4");
    run(Optional.empty());
    assertTrue(said.get(1).contains("; scores that Jira refused to write: 4."), said.get(1));
  }
}
