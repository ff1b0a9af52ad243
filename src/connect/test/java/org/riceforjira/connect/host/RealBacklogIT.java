package org.riceforjira.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.Started;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.User;

/**
 * Real issues, with the app in the host and with the program against both flavours of a Jira
 * without it: every score and every place in the order are the same.
 */
class RealBacklogIT {
  private static final List<String> OWN =
      List.of("Reach", "Impact", "Confidence", "Effort", "RICE Score");

  @TempDir private static Path folder;
  private static Path issues;
  private static RunningHost host;
  private static AppBacklog app;

  @BeforeAll
  static void theAppScoresThem() throws Exception {
    Optional<Path> written = RealIssues.write(folder.resolve("issues.json"));
    Assumptions.assumeTrue(
        written.isPresent(),
        "Skipped: titanium-points.json.gz is not in ../shared/data, so no real backlog was scored.");
    issues = written.get();
    host = RunningHost.importing(issues);
    app = AppBacklog.scored(host.person("admin"), RealIssues.PROJECT);
    assertEquals(RealIssues.COUNT, app.places().size());
    long ranked = app.places().stream().filter(place -> place.rank() > 0).count();
    assertTrue(ranked > 2000, ranked + " issues have a score");
    assertEquals(ranked, app.scores().size());
  }

  @AfterAll
  static void end() throws Exception {
    if (host != null) {
      host.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cloud", "Data Center"})
  void allScoresAndPlacesOf2241RealIssuesAreThoseOfTheApp(String flavour) throws Exception {
    try (FakeJira jira = flavour.equals("Cloud") ? cloud() : dataCenter()) {
      Path settings = settings(jira);
      RiceJar rice = rice(jira);
      Started score = run(rice, "score", settings);
      assertTrue(
          score.err().contains("2,241 issues: %,d scores written".formatted(app.scores().size())),
          score.err());
      String field = ids(jira).get("RICE Score");
      Map<String, Double> scores = new TreeMap<>();
      for (Place place : app.places()) {
        OptionalDouble stored = jira.issue(place.key()).numberOf(field);
        stored.ifPresent(number -> scores.put(place.key(), number));
      }
      assertEquals(app.scores(), scores);
      assertEquals(app.places(), places(run(rice, "rank", settings).out()));
    }
  }

  /** One that gives the first comments of an issue only. */
  private static FakeJira cloud() {
    FakeJira jira = FakeJira.cloud();
    jira.habits().commentsShown(5);
    return jira;
  }

  /** One whose window ends before all issues are read. */
  private static FakeJira dataCenter() {
    FakeJira jira = FakeJira.dataCenter();
    jira.habits().resultWindow(1000);
    return jira;
  }

  private static Started run(RiceJar rice, String command, Path settings) throws Exception {
    Started run =
        rice.run(
            command,
            "--project",
            RealIssues.PROJECT,
            "--settings",
            settings.toString(),
            "--format",
            "json");
    assertEquals(0, run.code(), run.err());
    return run;
  }

  @Test
  void overTheAppsOwnJiraTheProgramFindsNothingToChange() throws Exception {
    String[] words = {"score", "--project", RealIssues.PROJECT, "--without-app", "--dry-run"};
    Started dry = new RiceJar(folder, host.address()).as("admin").run(words);
    assertEquals(0, dry.code(), dry.err());
    assertTrue(dry.err().contains("0 scores would be written, 2,241 right already."), dry.err());
    assertEquals("", dry.out());
  }

  private static Path settings(FakeJira jira) throws Exception {
    jira.load(issues);
    int number = 20_000;
    for (String name : OWN) {
      jira.numberField("customfield_" + number, name);
      number++;
    }
    Path file = folder.resolve(jira.isCloud() ? "cloud.json" : "data-center.json");
    return Files.writeString(file, RealRules.json(ids(jira)));
  }

  private static Map<String, String> ids(FakeJira jira) {
    Map<String, String> ids = new HashMap<>();
    for (Field field : jira.store().catalogue().fields()) {
      ids.put(field.name(), field.id());
    }
    return ids;
  }

  private static RiceJar rice(FakeJira jira) {
    User user = jira.user(FakeJira.RICE);
    URI address = jira.address();
    RiceJar rice = new RiceJar(folder, address);
    return jira.isCloud()
        ? rice.with("RICE_EMAIL", user.email()).with("RICE_TOKEN", user.password())
        : rice.with("RICE_TOKEN", user.accessToken());
  }

  private static List<Place> places(String json) {
    return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("issues").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(RealBacklogIT::place)
        .toList();
  }

  private static Place place(JsonObject issue) {
    return new Place(
        issue.get("key").getAsString(),
        Place.number(issue.get("rank")),
        issue.get("tied").getAsBoolean(),
        Place.number(issue.get("rankLow")),
        Place.number(issue.get("rankHigh")));
  }
}
