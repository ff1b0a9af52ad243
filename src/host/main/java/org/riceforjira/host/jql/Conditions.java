package org.riceforjira.host.jql;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions over many: plain loops, because a search asks them of every issue of a project. */
final class Conditions {
  private Conditions() {}

  static boolean all(List<Predicate<JqlIssue>> conditions, JqlIssue issue) {
    for (Predicate<JqlIssue> condition : conditions) {
      if (!condition.test(issue)) {
        return false;
      }
    }
    return true;
  }

  static boolean any(List<Predicate<JqlIssue>> conditions, JqlIssue issue) {
    for (Predicate<JqlIssue> condition : conditions) {
      if (condition.test(issue)) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsOneOf(Set<String> ids, List<JqlValue> values) {
    for (JqlValue value : values) {
      if (ids.contains(value.id())) {
        return true;
      }
    }
    return false;
  }
}
