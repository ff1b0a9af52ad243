package org.riceforjira.host.jql;

import java.util.Optional;
import java.util.stream.Stream;

/** Sets of ids that a built-in function stands for. */
public enum JqlGroup {
  STANDARD_ISSUE_TYPES("standardIssueTypes", JqlKind.ISSUE_TYPE),
  SUB_TASK_ISSUE_TYPES("subTaskIssueTypes", JqlKind.ISSUE_TYPE),
  OPEN_SPRINTS("openSprints", JqlKind.SPRINT),
  CLOSED_SPRINTS("closedSprints", JqlKind.SPRINT),
  FUTURE_SPRINTS("futureSprints", JqlKind.SPRINT),
  RELEASED_VERSIONS("releasedVersions", JqlKind.VERSION),
  UNRELEASED_VERSIONS("unreleasedVersions", JqlKind.VERSION);

  private final String functionName;
  private final JqlKind kind;

  JqlGroup(String functionName, JqlKind kind) {
    this.functionName = functionName;
    this.kind = kind;
  }

  static Optional<JqlGroup> named(String functionName) {
    return Stream.of(values())
        .filter(group -> group.functionName.equalsIgnoreCase(functionName))
        .findFirst();
  }

  String functionName() {
    return functionName;
  }

  JqlKind kind() {
    return kind;
  }
}
