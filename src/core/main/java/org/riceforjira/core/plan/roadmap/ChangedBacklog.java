package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A backlog with what-if changes, made as it is read.
 *
 * @param firstDays of the periods that issues are pinned to, by issue
 */
record ChangedBacklog(Backlog backlog, WhatIf changes, Map<Long, LocalDate> firstDays)
    implements Backlog {
  @Override
  public List<Long> pinned() {
    return changes.pinned().stream().map(WhatIf.Pin::id).filter(this::isKept).toList();
  }

  @Override
  public Iterator<Candidate> inProgress() {
    return new Kept(backlog.inProgress());
  }

  @Override
  public Iterator<Candidate> ranked() {
    return new Kept(backlog.ranked());
  }

  @Override
  public List<Candidate> find(Collection<Long> ids) {
    List<Long> kept = ids.stream().filter(this::isKept).toList();
    return kept.isEmpty() ? List.of() : backlog.find(kept).stream().map(this::changed).toList();
  }

  @Override
  public List<IssueRef> prerequisites(long id) {
    List<IssueRef> all = backlog.prerequisites(id);
    return all.stream().allMatch(issue -> isKept(issue.id()))
        ? all
        : all.stream().filter(issue -> isKept(issue.id())).toList();
  }

  @Override
  public Comparator<Candidate> order() {
    return backlog.order();
  }

  private boolean isKept(long id) {
    return !changes.dropped().contains(id);
  }

  private Candidate changed(Candidate issue) {
    return from(firstDays.get(issue.id()), from(changes.delays().get(issue.id()), issue));
  }

  private static Candidate from(LocalDate day, Candidate issue) {
    return day == null ? issue : issue.from(day);
  }

  /** Reads no further ahead than it must to find the next issue that is kept. */
  private final class Kept implements Iterator<Candidate> {
    private final Iterator<Candidate> all;
    private Candidate next;

    Kept(Iterator<Candidate> all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      while (next == null && all.hasNext()) {
        Candidate issue = all.next();
        next = isKept(issue.id()) ? changed(issue) : null;
      }
      return next != null;
    }

    @Override
    public Candidate next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The backlog has no more issues.");
      }
      Candidate issue = next;
      next = null;
      return issue;
    }
  }
}
