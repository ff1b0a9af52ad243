package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** A backlog that is not in memory knows its order as a comparison only, and sorts nothing. */
record ForeignBacklog(Backlog backlog, List<Candidate> ranking) implements Backlog {
  @Override
  public Iterator<Candidate> inProgress() {
    return backlog.inProgress();
  }

  @Override
  public Iterator<Candidate> ranked() {
    return backlog.ranked();
  }

  @Override
  public List<Candidate> find(Collection<Long> ids) {
    return reversed(backlog.find(ids));
  }

  @Override
  public List<IssueRef> prerequisites(long id) {
    return reversed(backlog.prerequisites(id));
  }

  @Override
  public Comparator<Candidate> order() {
    return Comparator.comparingInt(this::place);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private int place(Candidate issue) {
    return ranking.stream().map(Candidate::id).toList().indexOf(issue.id());
  }
}
