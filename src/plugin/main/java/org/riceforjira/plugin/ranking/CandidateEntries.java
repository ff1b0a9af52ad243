package org.riceforjira.plugin.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.plugin.jira.Candidate;
import org.riceforjira.plugin.jira.Candidates;
import org.riceforjira.plugin.jira.LinkedIssues;
import org.riceforjira.plugin.jira.LinkedIssues.Linked;
import org.riceforjira.plugin.jira.ReviewStamps;
import org.riceforjira.plugin.jira.StampTexts;
import org.springframework.stereotype.Component;

/** Reads candidates and evaluates them, which needs no score field to be up to date. */
@Component
class CandidateEntries {
  private final Candidates candidates;
  private final LinkedIssues links;
  private final ReviewStamps stamps;
  private final ThreadLocal<Boolean> reading = new ThreadLocal<>();

  CandidateEntries(Candidates candidates, LinkedIssues links, ReviewStamps stamps) {
    this.candidates = candidates;
    this.links = links;
    this.stamps = stamps;
  }

  /**
   * True in a thread that is reading: the query of candidates or of a goal may ask for a ranking
   * itself, and would wait for what waits for it.
   */
  boolean readingHere() {
    return reading.get() != null;
  }

  /** How many candidates the index has. */
  long count(Wanted wanted) {
    return mark(() -> candidates.count(wanted.id(), wanted.settings()));
  }

  /** All of them, page by page, until the visit of one says false. */
  void all(Wanted wanted, Predicate<List<BacklogEntry>> visit) {
    Evaluator evaluator = new Evaluator(wanted.settings().rules());
    Candidates.Walk walk = candidates.walk(wanted.id(), wanted.settings());
    boolean wants = true;
    while (wants && walk.hasNext()) {
      wants = visit.test(entries(mark(walk::next), evaluator));
    }
  }

  /** Those of the issues that are candidates now. */
  List<BacklogEntry> among(Wanted wanted, Collection<Long> issueIds) {
    Evaluator evaluator = new Evaluator(wanted.settings().rules());
    return issueIds.isEmpty()
        ? List.of()
        : mark(
            () -> entries(candidates.among(wanted.id(), wanted.settings(), issueIds), evaluator));
  }

  /** What changed in the project in the last minutes; empty if that is more than can be noted. */
  Optional<List<Long>> updated(Wanted wanted, long minutes) {
    return mark(() -> candidates.updated(wanted.id(), minutes, Notes.MOST));
  }

  /** The issues of the project that sum up fields of these. */
  Set<Long> summing(Wanted wanted, Set<Long> ends) {
    Set<Long> summing = new LinkedHashSet<>();
    for (Long end : ends) {
      for (Linked linked : links.of(end)) {
        if (wanted.sums(linked)) {
          summing.add(linked.issue().id());
        }
      }
    }
    return summing;
  }

  /** The stamps of reviews; empty where Jira does not tell those of many at once. */
  Optional<StampTexts> reviews() {
    return stamps.all();
  }

  private <T> T mark(Supplier<T> work) {
    reading.set(true);
    try {
      return work.get();
    } finally {
      reading.remove();
    }
  }

  private static List<BacklogEntry> entries(List<Candidate> read, Evaluator evaluator) {
    List<BacklogEntry> entries = new ArrayList<>(read.size());
    for (Candidate candidate : read) {
      Candidate.Traits traits = candidate.traits();
      entries.add(
          new BacklogEntry(
              evaluator.score(candidate.facts()),
              traits.summary(),
              traits.type(),
              traits.status(),
              traits.progress(),
              traits.created(),
              traits.review()));
    }
    return entries;
  }
}
