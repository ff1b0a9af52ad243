package org.riceforjira.host.rest;

import java.util.List;
import java.util.Map;

/** A request that cannot be answered: the status, and what Jira's error collection shall say. */
final class RestProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<String> messages;
  private final transient Map<String, String> fields;

  private RestProblem(int status, List<String> messages, Map<String, String> fields) {
    super(messages + " " + fields);
    this.status = status;
    this.messages = messages;
    this.fields = fields;
  }

  static RestProblem of(int status, String message) {
    return new RestProblem(status, List.of(message), Map.of());
  }

  static RestProblem fields(Map<String, String> fields) {
    return new RestProblem(400, List.of(), fields);
  }

  /** Missing and invisible look alike, so that nobody can find out which issues exist. */
  static RestProblem noIssue() {
    return of(404, "Issue Does Not Exist");
  }

  static RestProblem noProject(String key) {
    return of(404, "No project could be found with key '" + key + "'.");
  }

  /** What somebody may not do: the anonymous shall log in, the others be content. */
  static RestProblem denied(String userKey, String message) {
    return userKey == null
        ? of(401, "You are not authenticated. Authentication required to perform this operation.")
        : of(403, message);
  }

  int status() {
    return status;
  }

  List<String> messages() {
    return messages;
  }

  Map<String, String> fields() {
    return fields;
  }
}
