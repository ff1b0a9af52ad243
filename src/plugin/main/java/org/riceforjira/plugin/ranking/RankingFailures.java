package org.riceforjira.plugin.ranking;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnusableCandidates;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.springframework.stereotype.Component;

/** What to say, and what to throw, where a ranking cannot be made. */
@Component
class RankingFailures {
  private final CandidateEntries entries;
  private final Texts texts;

  RankingFailures(CandidateEntries entries, Texts texts) {
    this.entries = entries;
    this.texts = texts;
  }

  /** True in a thread that reads candidates: their query asks for a ranking. */
  boolean inCircle() {
    return entries.readingHere();
  }

  String circle(Wanted wanted) {
    return texts.text("rice.ranking.circle", wanted.project().key());
  }

  UnusableCandidates inCircle(Wanted wanted) {
    return new UnusableCandidates(wanted.settings().candidates(), List.of(circle(wanted)));
  }

  /** What went wrong, in a sentence that says how to mend it. */
  String sentence(Failure why) {
    Throwable cause = why.cause();
    if (cause instanceof UnusableGoal goal) {
      String label = goal.label(why.wanted().settings().rules().alignment());
      return texts.text("rice.error.goal", label);
    }
    if (cause instanceof UnusableCandidates) {
      return texts.text("rice.ranking.candidates");
    }
    if (cause instanceof RejectedExecutionException) {
      return texts.text("rice.ranking.busy");
    }
    return cause instanceof PartUnavailable part ? part.in(texts) : searchFailed();
  }

  /** The same of what this Jira cannot do. */
  String sentence(PartUnavailable part) {
    return part.in(texts);
  }

  String searchFailed() {
    return texts.text("rice.ranking.failed");
  }

  /** What went wrong, or that it takes too long, as the panel's rank would say it. */
  RuntimeException exception(Optional<Failure> why) {
    Throwable cause = why.map(Failure::cause).orElse(null);
    if (cause instanceof PartUnavailable || cause instanceof UnusableCandidates) {
      return (RuntimeException) cause;
    }
    return new RankFailed(
        cause == null ? new IllegalStateException("The ranking takes minutes to make.") : cause);
  }
}
