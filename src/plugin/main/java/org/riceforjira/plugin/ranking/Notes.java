package org.riceforjira.plugin.ranking;

import java.util.LinkedHashSet;
import java.util.Set;

/** Issues to be read anew. For one thread at a time. */
final class Notes {
  /** With more of them everything is read anew. */
  static final int MOST = 2_000;

  private final Set<Long> issues = new LinkedHashSet<>();
  private final Set<Long> ends = new LinkedHashSet<>();

  /** This issue is different, or gone. */
  void issue(long id) {
    add(issues, id);
  }

  /** What is linked to this issue may be different, because a field of it is. */
  void end(long id) {
    add(ends, id);
  }

  void addAll(Notes others) {
    others.issues.forEach(this::issue);
    others.ends.forEach(this::end);
  }

  boolean isEmpty() {
    return issues.isEmpty() && ends.isEmpty();
  }

  boolean tooMany() {
    return issues.size() + ends.size() > MOST;
  }

  Set<Long> issues() {
    return issues;
  }

  Set<Long> ends() {
    return ends;
  }

  private void add(Set<Long> ids, long id) {
    if (!tooMany()) {
      ids.add(id);
    }
  }
}
