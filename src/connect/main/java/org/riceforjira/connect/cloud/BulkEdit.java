package org.riceforjira.connect.cloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.http.Time;

/**
 * Cloud's bulk edit, which sets one value on many issues: of use for scores that go. It needs the
 * global permission to change in bulk, and works behind the request that asks for it.
 */
final class BulkEdit {
  /** Jira's own bound for one request. */
  static final int MOST = 1000;

  private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
  private static final Duration LAST_LOOK = Duration.ofSeconds(10);
  private static final int LOOKS = 60;
  private static final Set<String> UNDER_WAY = Set.of("ENQUEUED", "RUNNING");
  private static final String COMPLETE = "COMPLETE";

  private final JiraClient client;
  private final Time time;
  private boolean allowed = true;

  BulkEdit(JiraClient client, Time time) {
    this.client = client;
    this.time = time;
  }

  /** Empty where it cannot be done so; nothing has begun then. */
  Optional<Map<Long, String>> clear(String field, List<Long> ids) {
    // What goes wrong behind the beginning must not lead to the same changes one by one.
    return allowed && ids.size() <= MOST
        ? begin(field, ids).map(task -> left(ids, progress(task)))
        : Optional.empty();
  }

  /** The id of the task. */
  private Optional<String> begin(String field, List<Long> ids) {
    try {
      return Optional.of(
          client.ask(
              Call.create(CloudJira.API + "/bulk/issues/fields", body(field, ids)),
              begun -> begun.getAsJsonObject().get("taskId").getAsString()));
    } catch (JiraProblem e) {
      boolean notThisWay =
          switch (e.kind()) {
            case PERMISSION, MISSING, REJECTED -> true;
            default -> false;
          };
      if (!notThisWay) {
        throw e;
      }
      allowed = false;
      return Optional.empty();
    }
  }

  private static JsonObject body(String field, List<Long> ids) {
    JsonObject value = new JsonObject();
    value.addProperty("fieldId", field);
    value.add("value", JsonNull.INSTANCE);
    JsonArray values = new JsonArray();
    values.add(value);
    JsonObject input = new JsonObject();
    input.add("clearableNumberFields", values);
    JsonArray issues = new JsonArray();
    ids.forEach(id -> issues.add(Long.toString(id)));
    JsonArray actions = new JsonArray();
    actions.add(field);
    JsonObject body = new JsonObject();
    body.add("selectedIssueIdsOrKeys", issues);
    body.add("selectedActions", actions);
    body.add("editedFieldsInput", input);
    body.addProperty("sendBulkNotification", false);
    return body;
  }

  /** The last word about a task. */
  private JsonObject progress(String task) {
    Duration wait = FIRST_LOOK;
    JsonObject progress = new JsonObject();
    for (int look = 0; look < LOOKS; look++) {
      progress =
          client.ask(Call.get(CloudJira.API + "/bulk/queue/" + task), JsonElement::getAsJsonObject);
      if (!UNDER_WAY.contains(status(progress))) {
        return progress;
      }
      time.pause(wait);
      Duration longer = wait.multipliedBy(2);
      wait = longer.compareTo(LAST_LOOK) < 0 ? longer : LAST_LOOK;
    }
    return progress;
  }

  private static String status(JsonObject progress) {
    return progress.has("status") ? progress.get("status").getAsString() : "";
  }

  /** Why each issue that was not changed was not. */
  private static Map<Long, String> left(List<Long> ids, JsonObject progress) {
    Map<Long, String> left = new HashMap<>();
    if (progress.get("failedAccessibleIssues") instanceof JsonObject failed) {
      for (long id : ids) {
        Optional.ofNullable(failed.get(Long.toString(id)))
            .ifPresent(why -> left.put(id, sentence(why)));
      }
    }
    Set<Long> changed = changed(progress);
    for (long id : ids) {
      if (!changed.contains(id)) {
        left.putIfAbsent(id, silence(status(progress)));
      }
    }
    return left;
  }

  private static Set<Long> changed(JsonObject progress) {
    return progress.get("processedAccessibleIssues") instanceof JsonArray processed
        ? processed.asList().stream().map(JsonElement::getAsLong).collect(Collectors.toSet())
        : Set.of();
  }

  private static String silence(String status) {
    return status.equals(COMPLETE)
        ? "Jira left it out of the change in bulk and did not say why."
        : "Jira's change in bulk did not come to its end (" + status + ").";
  }

  private static String sentence(JsonElement why) {
    return why.isJsonArray()
        ? why.getAsJsonArray().asList().stream()
            .map(JsonElement::getAsString)
            .collect(Collectors.joining(" "))
        : why.getAsString();
  }
}
