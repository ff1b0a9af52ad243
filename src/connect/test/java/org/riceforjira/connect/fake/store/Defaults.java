package org.riceforjira.connect.fake.store;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types and statuses that a project begins with. */
public final class Defaults {
  /** System fields that an edit may set. */
  public static final Set<String> EDITABLE =
      Set.of("summary", "labels", "duedate", "priority", "description");

  private Defaults() {}

  public static List<JsonObject> types() {
    return List.of(
        type("10001", "Story", false),
        type("10002", "Task", false),
        type("10003", "Bug", false),
        type("10004", "Sub-task", true));
  }

  public static JsonObject type(String name) {
    return types().stream().filter(type -> named(type, name)).findFirst().orElseThrow();
  }

  public static List<JsonObject> statuses() {
    return Stream.of(
            status("10000", "To Do", "new", 2),
            status("3", "In Progress", "indeterminate", 4),
            status("10002", "Done", "done", 3))
        .toList();
  }

  public static JsonObject status(String name) {
    return statuses().stream().filter(status -> named(status, name)).findFirst().orElseThrow();
  }

  private static boolean named(JsonObject value, String name) {
    return Json.text(value, "name").orElseThrow().equals(name);
  }

  private static JsonObject type(String id, String name, boolean subtask) {
    return Json.object("id", id, "name", name, "subtask", subtask);
  }

  private static JsonObject status(String id, String name, String category, int categoryId) {
    return Json.object(
        "id",
        id,
        "name",
        name,
        "statusCategory",
        Json.object("id", categoryId, "key", category, "name", name));
  }
}
