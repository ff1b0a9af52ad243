package org.riceforjira.core.plan.roadmap;

/**
 * A link that is kept: one issue waits for another. Each belongs to two lists, that of what the
 * dependent waits for and that of what waits for the prerequisite; together they take one object,
 * since there can be hundreds of thousands.
 */
final class Wait {
  final Node prerequisite;
  final Node dependent;

  /** The next that the same dependent waits for, or null. */
  final Wait nextPrerequisite;

  /** The next that waits for the same prerequisite, or null. */
  final Wait nextDependent;

  private Wait(Node prerequisite, Node dependent) {
    this.prerequisite = prerequisite;
    this.dependent = dependent;
    nextPrerequisite = dependent.firstPrerequisite;
    nextDependent = prerequisite.firstDependent;
  }

  static void add(Node prerequisite, Node dependent) {
    Wait wait = new Wait(prerequisite, dependent);
    dependent.firstPrerequisite = wait;
    prerequisite.firstDependent = wait;
  }
}
