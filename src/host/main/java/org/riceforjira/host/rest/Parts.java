package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.ProjectRow;

/** What requests for parts of projects, versions and components, have in common. */
final class Parts {
  private Parts() {}

  /** The project that {@code "project"} names by its key, which the user administers. */
  static ProjectRow project(Visible visible, JsonObject body) {
    return administered(visible, text(body, "project"));
  }

  static ProjectRow administered(Visible visible, String idOrKey) {
    ProjectRow project =
        visible
            .findProject(idOrKey)
            .orElseThrow(
                () -> RestProblem.fields(Map.of("project", "Project not found: " + idOrKey)));
    visible.mustAdminister(project, "You cannot edit the configuration of this project.");
    return project;
  }

  static String name(JsonObject body) {
    return text(body, "name").strip();
  }

  /** The number that an id is, or none. */
  static Optional<Long> number(String id) {
    return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
  }

  private static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    return value != null && Bodies.isText(value) ? value.getAsString() : "";
  }
}
