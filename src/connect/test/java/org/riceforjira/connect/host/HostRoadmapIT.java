package org.riceforjira.connect.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.Started;

/** The program and the app make the same roadmap of the same issues. */
class HostRoadmapIT {
  private static final String APP = "/rest/rice/1.0/projects/SHOP/roadmap?";

  private static final String WHO = "admin";

  private final RunningHost shop = RunningHost.shop();
  @TempDir private Path home;

  /** Options of the program; the app has parameters of nearly the same names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--periods=2",
        "--capacity=6 --periods=3",
        "--capacity=2 --periods=8 --period-kind=month --from=2026-09-10",
        "--capacity=1 --lanes=component --lane-capacity=3:Checkout --lane-capacity=0:Search",
        "--capacity=1 --lanes=epic",
        "--capacity=1 --lanes=assignee --lane-capacity=3:alice"
      })
  void whatIsPlannedWhenIsTheSame(String options) throws Exception {
    List<String> words = options.isEmpty() ? List.of() : List.of(options.split(" "));
    JsonObject program = program(words);
    JsonObject app = app(words);
    assertFalse(program.getAsJsonArray("placements").isEmpty());
    assertEquals(
        told(app.getAsJsonArray("cards"), "end"),
        told(program.getAsJsonArray("placements"), "expectedEnd"));
    assertEquals(
        told(app.getAsJsonObject("unscheduled").getAsJsonArray("issues"), "code"),
        told(program.getAsJsonArray("notPlaced"), "code"));
    assertEquals(milestones(app, "unplaced"), milestones(program, "notPlaced"));
  }

  private JsonObject program(List<String> options) throws Exception {
    List<String> words =
        Stream.concat(Stream.of("roadmap", "--project=SHOP", "--format=json"), options.stream())
            .toList();
    Started run = new RiceJar(home, shop.address()).as(WHO).run(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  private JsonObject app(List<String> options) throws Exception {
    List<String> parameters = new ArrayList<>();
    for (String option : options) {
      String[] parts = option.substring(2).split("=", 2);
      String name =
          parts[0].replace("period-kind", "periodKind").replace("lane-capacity", "laneCapacity");
      parameters.add(name + "=" + URLEncoder.encode(parts[1], UTF_8));
    }
    return shop.person(WHO).get(APP + String.join("&", parameters)).object();
  }

  /** Key, rank or score, effort, and what else is told of each. */
  private static List<String> told(JsonArray issues, String what) {
    return issues.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(
            issue ->
                String.join(
                    " ",
                    issue.get("key").getAsString(),
                    number(issue.get("score")),
                    number(issue.get("effort")),
                    issue.get(what).toString(),
                    codes(issue.get("flags"))))
        .toList();
  }

  private static String number(JsonElement number) {
    return number == null || number.isJsonNull() ? "-" : "" + number.getAsDouble();
  }

  private static String codes(JsonElement flags) {
    return flags == null
        ? ""
        : flags.getAsJsonArray().asList().stream()
            .map(flag -> flag.getAsJsonObject().get("code").getAsString())
            .toList()
            .toString();
  }

  private static List<String> milestones(JsonObject roadmap, String unplanned) {
    return roadmap.getAsJsonArray("milestones").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(
            version ->
                version.get("name") + " " + version.get("late") + " " + version.get(unplanned))
        .toList();
  }
}
