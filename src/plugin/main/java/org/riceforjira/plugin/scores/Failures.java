package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.WritesRefused;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to say of an exception that kept scores from being written. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** True for what would happen with each of the issues too. */
  static boolean concernAll(RuntimeException failure) {
    return failure instanceof UnusableGoal
        || failure instanceof PartUnavailable
        || failure instanceof LaterDocument
        || failure instanceof WritesRefused;
  }

  /** Only our own exceptions are for people. */
  static Sentence sentence(RuntimeException failure) {
    if (failure instanceof UnusableGoal goal) {
      return Sentence.of("rice.missed.goal", goal.jql(), goal.objection());
    }
    if (failure instanceof PartUnavailable part) {
      return part.sentence();
    }
    if (failure instanceof LaterDocument later) {
      return later.sentence();
    }
    return failure instanceof WritesRefused refused
        ? refused.sentence()
        : Sentence.of("rice.missed.failed");
  }

  static void log(List<IssueRef> issues, RuntimeException failure) {
    LOG.error(
        "The scores of {} issues could not be put right, first that of {}",
        issues.size(),
        issues.get(0).key(),
        failure);
  }
}
