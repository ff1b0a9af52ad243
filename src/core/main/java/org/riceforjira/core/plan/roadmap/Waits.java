package org.riceforjira.core.plan.roadmap;

/**
 * The links that are kept, between the numbers of issues. Each belongs to two lists, that of what
 * the dependent waits for and that of what waits for the prerequisite. They lie in columns, since
 * there can be hundreds of thousands: as objects they would cost more than the planning.
 */
final class Waits {
  /** Behind the last link of a list. */
  static final int NONE = -1;

  private final IntList prerequisites = new IntList();
  private final IntList dependents = new IntList();
  private final IntList nextPrerequisites = new IntList();
  private final IntList nextDependents = new IntList();
  private final IntColumn firstPrerequisites = new IntColumn(NONE);
  private final IntColumn firstDependents = new IntColumn(NONE);

  void add(int prerequisite, int dependent) {
    int wait = prerequisites.size();
    prerequisites.add(prerequisite);
    dependents.add(dependent);
    nextPrerequisites.add(firstPrerequisites.get(dependent));
    nextDependents.add(firstDependents.get(prerequisite));
    firstPrerequisites.set(dependent, wait);
    firstDependents.set(prerequisite, wait);
  }

  int prerequisite(int wait) {
    return prerequisites.get(wait);
  }

  int dependent(int wait) {
    return dependents.get(wait);
  }

  /** The first link to what an issue waits for, or {@link #NONE}. */
  int firstPrerequisite(int issue) {
    return firstPrerequisites.get(issue);
  }

  /** The next link to what the same dependent waits for, or {@link #NONE}. */
  int nextPrerequisite(int wait) {
    return nextPrerequisites.get(wait);
  }

  /** The first link to what waits for an issue, or {@link #NONE}. */
  int firstDependent(int issue) {
    return firstDependents.get(issue);
  }

  /** The next link to what waits for the same prerequisite, or {@link #NONE}. */
  int nextDependent(int wait) {
    return nextDependents.get(wait);
  }
}
