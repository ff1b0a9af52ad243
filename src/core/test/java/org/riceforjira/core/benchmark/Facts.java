package org.riceforjira.core.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.IssueFacts;

/**
 * A large backlog as a gateway delivers it: pages of facts. 200 pages serve again and again, so
 * that the memory for them is bounded; only ids are new each time.
 */
final class Facts {
  static final int PAGE = 500;
  private static final int PAGES = 200;

  private final Numbers numbers = Numbers.of(PAGES * PAGE);
  private final List<List<IssueFacts>> pages = new ArrayList<>();

  Facts() {
    for (int page = 0; page < PAGES; page++) {
      List<IssueFacts> issues = new ArrayList<>();
      for (int i = page * PAGE; i < (page + 1) * PAGE; i++) {
        issues.add(facts(i));
      }
      pages.add(List.copyOf(issues));
    }
  }

  /** The facts on one of any number of pages, each with the id of its place. */
  List<IssueFacts> page(int page) {
    List<IssueFacts> issues = new ArrayList<>(PAGE);
    long id = (long) page * PAGE;
    for (IssueFacts facts : pages.get(page % PAGES)) {
      id++;
      issues.add(new IssueFacts(id, facts.key(), facts.fields(), facts.system(), facts.links()));
    }
    return issues;
  }

  /** The same factors as bare arrays. */
  Numbers numbers(int issues) {
    return numbers.repeated(issues);
  }

  private IssueFacts facts(int i) {
    return Example.issue(
            i,
            numbers.reach()[i],
            numbers.impact()[i],
            numbers.confidence()[i],
            numbers.effort()[i])
        .build();
  }
}
