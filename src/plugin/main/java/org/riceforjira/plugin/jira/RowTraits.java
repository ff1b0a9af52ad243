package org.riceforjira.plugin.jira;

import java.util.Objects;
import java.util.Optional;

/**
 * What a list tells of an issue beside its factors, in the visitor's language.
 *
 * @param assignee empty for nobody
 */
public record RowTraits(String summary, Type type, Status status, Optional<Assignee> assignee) {
  public RowTraits {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(assignee, "assignee");
  }

  /**
   * An issue type.
   *
   * @param icon address of its picture as a browser asks for it; empty if it has none
   */
  public record Type(String name, Optional<String> icon) {}

  /**
   * A status.
   *
   * @param category "new", "indeterminate" or "done"
   */
  public record Status(String name, String category) {}

  /**
   * Whoever an issue is assigned to.
   *
   * @param name by which they sign in, and by which JQL knows them
   * @param text what others call them
   */
  public record Assignee(String name, String text) {}
}
