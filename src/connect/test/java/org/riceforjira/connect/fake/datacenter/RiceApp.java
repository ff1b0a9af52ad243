package org.riceforjira.connect.fake.datacenter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Permission;

/**
 * A stand-in for the app RICE for Jira: its runs go through the states that a test has set and
 * compute nothing. Not there until it is installed.
 */
public final class RiceApp {
  private static final String API = "/rest/rice/1.0";
  private static final Set<String> ENDED = Set.of("complete", "cancelled", "failed", "interrupted");
  private static final Set<String> KEYS = Set.of("dryRun", "jql");

  private final Site site;
  private final Map<Integer, Run> runs = new ConcurrentHashMap<>();
  private final Map<String, String> settings = new ConcurrentHashMap<>();
  private volatile boolean installed;
  private volatile List<String> states = List.of("waiting", "running", "complete");
  private volatile JsonObject writes = writes(0, 0, 0, 0);
  private final JsonArray differences = new JsonArray();
  private volatile Optional<String> problem = Optional.empty();
  private int lastRun = 16;

  RiceApp(Site site) {
    this.site = site;
  }

  void register(Routes<Handler> routes) {
    String run = API + "/recalculations/{run}";
    routes
        .on("POST", API + "/projects/{project}/recalculations", whereInstalled(this::start))
        .on("GET", API + "/projects/{project}/settings", whereInstalled(this::settings))
        .on("GET", run, whereInstalled(this::look))
        .on("GET", run + "/differences", whereInstalled(this::differences))
        .on("DELETE", run, whereInstalled(this::end));
  }

  /** From now on it is there. */
  public RiceApp install() {
    installed = true;
    return this;
  }

  /** What a run is at its start, and then each time that somebody asks; the last one stays. */
  public RiceApp runsThrough(String... each) {
    states = List.of(each);
    return this;
  }

  /** What runs report at their end. */
  public RiceApp reports(int written, int unchanged, int conflicts, int refused) {
    writes = writes(written, unchanged, conflicts, refused);
    return this;
  }

  /** One issue that runs change, or would change. */
  public RiceApp differs(String key, double before, double after) {
    differences.add(
        Json.object("key", key, "before", before, "after", after, "rankBefore", 2, "rankAfter", 1));
    return this;
  }

  /** What runs say went wrong. */
  public RiceApp complains(String sentence) {
    problem = Optional.of(sentence);
    return this;
  }

  /** The settings of a project, as the app gives them. */
  public RiceApp settings(String project, String json) {
    settings.put(project, json);
    return this;
  }

  private static JsonObject writes(int written, int unchanged, int conflicts, int refused) {
    return Json.object(
        "written", written, "unchanged", unchanged, "conflicts", conflicts, "refused", refused);
  }

  private Handler whereInstalled(Handler handler) {
    return call -> {
      if (!installed) {
        throw new Refusal(Answer.html(404, "<html><body>dead link</body></html>"));
      }
      return handler.answer(call);
    };
  }

  private synchronized Answer start(Call call) {
    mustNotBeForged(call);
    String project = administered(call);
    JsonObject wish = call.asked().body().isEmpty() ? new JsonObject() : call.json();
    if (!KEYS.containsAll(wish.keySet())) {
      throw Refusal.of(400, "Only 'dryRun' and 'jql' are known.");
    }
    Run run =
        runs.values().stream()
            .filter(other -> other.project.equals(project) && !ENDED.contains(other.state()))
            .findFirst()
            .orElseGet(() -> begin(call.user().name(), project, wish));
    return Answer.json(202, run.json()).with("Location", site.address().get() + run.path());
  }

  private Run begin(String by, String project, JsonObject wish) {
    Run run = new Run(++lastRun, by, project, wish, states);
    runs.put(run.id, run);
    return run;
  }

  private Answer look(Call call) {
    Run run = run(call);
    run.goOn();
    return Answer.json(200, run.json());
  }

  private Answer differences(Call call) {
    run(call);
    return Answer.json(
        200,
        Json.object(
            "start",
            0,
            "limit",
            500,
            "total",
            differences.size(),
            "ranked",
            true,
            "differences",
            differences));
  }

  private Answer end(Call call) {
    mustNotBeForged(call);
    Run run = run(call);
    run.cancel();
    return Answer.json(202, run.json());
  }

  private Answer settings(Call call) {
    String project = administered(call);
    return Optional.ofNullable(settings.get(project))
        .map(json -> Answer.json(200, JsonParser.parseString(json)).with("ETag", "\"1\""))
        .orElseThrow(() -> Refusal.of(404, "The project has no settings in this test."));
  }

  private Run run(Call call) {
    call.holding(Permission.ADMINISTER_PROJECTS);
    return runs.values().stream()
        .filter(run -> String.valueOf(run.id).equals(call.part("run")))
        .findFirst()
        .orElseThrow(() -> Refusal.of(404, "There is no such run."));
  }

  private String administered(Call call) {
    String key = call.part("project");
    String project =
        site.store()
            .catalogue()
            .projectKey(key)
            .filter(seen -> call.user().sees(seen))
            .orElseThrow(() -> Refusal.of(404, "There is no project " + key + "."));
    call.holding(Permission.ADMINISTER_PROJECTS);
    return project;
  }

  private static void mustNotBeForged(Call call) {
    if (call.asked().header("x-atlassian-token").filter("no-check"::equals).isEmpty()) {
      throw Refusal.of(403, "XSRF check failed");
    }
  }

  /** A run, as far as the questions for it have brought it. */
  private final class Run {
    private final int id;
    private final String by;
    private final String project;
    private final JsonObject wish;
    private final List<String> states;
    private final String started = site.clock().instant().toString();
    private int place;
    private boolean cancelled;

    Run(int id, String by, String project, JsonObject wish, List<String> states) {
      this.id = id;
      this.by = by;
      this.project = project;
      this.wish = wish;
      this.states = states;
    }

    String path() {
      return API + "/recalculations/" + id;
    }

    synchronized String state() {
      return cancelled ? "cancelled" : states.get(place);
    }

    synchronized void goOn() {
      place = Math.min(place + 1, states.size() - 1);
    }

    synchronized void cancel() {
      cancelled = cancelled || !ENDED.contains(state());
    }

    synchronized JsonObject json() {
      boolean ended = ENDED.contains(state());
      JsonObject run =
          Json.object(
              "id",
              id,
              "kind",
              wish.has("dryRun") && wish.get("dryRun").getAsBoolean() ? "preview" : "recalculation",
              "about",
              "scores",
              "state",
              state());
      run.add("project", Json.object("key", project, "name", project));
      run.add("jql", Json.value(wish.get("jql")));
      run.add("by", Json.object("key", by, "name", by));
      run.addProperty("started", started);
      run.add("ended", Json.value(ended ? site.clock().instant().toString() : null));
      run.add("progress", progress(ended));
      run.add("report", report());
      run.add("notes", new JsonArray());
      run.addProperty("differences", writes.get("written").getAsInt());
      return run;
    }

    private JsonObject progress(boolean ended) {
      int of = issues();
      return Json.object(
          "phase",
          ended ? "done" : "scoring",
          "done",
          ended ? of : of / 2,
          "of",
          of,
          "remainingSeconds",
          null,
          "project",
          project);
    }

    private JsonObject report() {
      return Json.object(
          "ending",
          state(),
          "issues",
          issues(),
          "scored",
          issues(),
          "writes",
          writes.deepCopy(),
          "unscored",
          new JsonArray(),
          "refusedScores",
          new JsonArray(),
          "problem",
          problem.orElse(null));
    }

    private int issues() {
      return writes.asMap().values().stream().mapToInt(count -> count.getAsInt()).sum();
    }
  }
}
