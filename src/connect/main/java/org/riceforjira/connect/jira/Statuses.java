package org.riceforjira.connect.jira;

import com.google.gson.JsonObject;

/** Reads the statuses of issues. */
public final class Statuses {
  /** The field that holds it. */
  public static final String STATUS = "status";

  private Statuses() {}

  /** The key of the category that an issue's status is in: "new", "indeterminate" or "done". */
  public static String category(RemoteIssue issue) {
    return ofFields(issue.fields());
  }

  /** The same of an issue at the other end of a link. */
  static String category(JsonObject linked) {
    return linked.get("fields") instanceof JsonObject fields ? ofFields(fields) : "";
  }

  private static String ofFields(JsonObject fields) {
    return fields.get(STATUS) instanceof JsonObject status
            && status.get("statusCategory") instanceof JsonObject category
        ? JsonTexts.of(category, "key")
        : "";
  }
}
