package org.riceforjira.connect.fake.cloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Moments;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.fake.store.User;

/** One change to many issues. It is carried out when its progress is asked for a second time. */
final class BulkEdits {
  private static final int MOST = 1000;
  private static final Set<String> KEYS =
      Set.of(
          "editedFieldsInput", "selectedActions", "selectedIssueIdsOrKeys", "sendBulkNotification");

  private final Site site;
  private final AtomicLong lastTask = new AtomicLong(10_640);
  private final Map<String, Task> tasks = new ConcurrentHashMap<>();

  BulkEdits(Site site) {
    this.site = site;
  }

  void register(Routes<Handler> routes) {
    String bulk = site.flavour().api() + "/bulk";
    routes.on("POST", bulk + "/issues/fields", this::submit);
    routes.on("GET", bulk + "/queue/{task}", this::progress);
  }

  private Answer submit(Call call) {
    User user = call.user();
    if (!user.holds(Permission.BULK_CHANGE)) {
      throw refusal(403, "You do not have the global permission for bulk changes.");
    }
    JsonObject wish = call.json();
    if (!KEYS.containsAll(wish.keySet())) {
      throw refusal(400, "Invalid request payload.");
    }
    JsonArray selected = Json.list(wish, "selectedIssueIdsOrKeys");
    if (selected.isEmpty() || selected.size() > MOST) {
      throw refusal(400, "From 1 to 1000 issues can be edited at once.");
    }
    Set<String> issues = new LinkedHashSet<>();
    selected.forEach(issue -> issues.add(issue.getAsString()));
    String id = String.valueOf(lastTask.incrementAndGet());
    tasks.put(id, new Task(id, user, issues, numbers(wish)));
    return Answer.json(201, Json.object("taskId", id));
  }

  private Map<String, JsonElement> numbers(JsonObject wish) {
    JsonObject input =
        Json.child(wish, "editedFieldsInput")
            .filter(given -> given.keySet().equals(Set.of("clearableNumberFields")))
            .orElseThrow(() -> refusal(400, "Only number fields can be edited at once here."));
    Set<String> actions = new LinkedHashSet<>();
    Json.list(wish, "selectedActions").forEach(action -> actions.add(action.getAsString()));
    Map<String, JsonElement> values = new LinkedHashMap<>();
    for (JsonElement each : Json.list(input, "clearableNumberFields")) {
      JsonObject edit = each.getAsJsonObject();
      String field = Json.text(edit, "fieldId").orElse("");
      if (site.store().catalogue().field(field).isEmpty()) {
        throw refusal(400, "The field '" + field + "' does not exist.");
      }
      values.put(field, Optional.ofNullable(edit.get("value")).orElse(JsonNull.INSTANCE));
    }
    if (!actions.equals(values.keySet())) {
      throw refusal(400, "The 'selectedActions' must be the fields that are edited.");
    }
    return values;
  }

  private Answer progress(Call call) {
    User user = call.user();
    Task task =
        Optional.ofNullable(tasks.get(call.part("task")))
            .filter(known -> known.by == user)
            .orElseThrow(() -> Refusal.of(400, "The task was not found."));
    return Answer.json(200, task.next());
  }

  /** Errors have a shape of their own here. */
  private static Refusal refusal(int status, String sentence) {
    JsonArray errors = new JsonArray();
    errors.add(Json.object("message", sentence));
    return new Refusal(Answer.json(status, Json.object("errors", errors)));
  }

  /** A submitted change and how far it has come. */
  private final class Task {
    private final String id;
    private final User by;
    private final Set<String> selected;
    private final Map<String, JsonElement> values;
    private final long begun = site.clock().millis();
    private final JsonArray processed = new JsonArray();
    private final JsonObject failed = new JsonObject();
    private int looks;
    private int invisible;

    Task(String id, User by, Set<String> selected, Map<String, JsonElement> values) {
      this.id = id;
      this.by = by;
      this.selected = selected;
      this.values = values;
    }

    synchronized JsonObject next() {
      looks++;
      if (looks == 2) {
        selected.forEach(this::edit);
      }
      boolean complete = looks > 1;
      return Json.object(
          "taskId",
          id,
          "status",
          complete ? "COMPLETE" : "RUNNING",
          "progressPercent",
          complete ? 100 : 50,
          "submittedBy",
          Json.object("accountId", by.accountId()),
          "created",
          begun,
          "started",
          begun,
          "updated",
          site.clock().millis(),
          "totalIssueCount",
          selected.size(),
          "invalidOrInaccessibleIssueCount",
          invisible,
          "processedAccessibleIssues",
          processed.deepCopy(),
          "failedAccessibleIssues",
          failed.deepCopy());
    }

    private void edit(String idOrKey) {
      Optional<Issue> found = site.store().find(idOrKey).filter(issue -> issue.isSeenBy(by));
      if (found.isEmpty()) {
        invisible++;
        return;
      }
      Issue issue = found.get();
      Set<String> refused = new LinkedHashSet<>();
      for (String field : values.keySet()) {
        if (!by.holds(Permission.EDIT_ISSUES)
            || !site.store().catalogue().associated(field, issue)) {
          refused.add("Field '" + field + "' cannot be set.");
        }
      }
      if (refused.isEmpty()) {
        JsonPrimitive now = new JsonPrimitive(Moments.write(site.clock().instant()));
        values.forEach((field, value) -> site.store().set(issue.id(), field, value));
        site.store().set(issue.id(), "updated", now);
        processed.add(issue.id());
      } else {
        failed.add(String.valueOf(issue.id()), Json.array(refused));
      }
    }
  }
}
