package org.riceforjira.plugin.backlog;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.plan.cut.BestFit;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.NextUnit;
import org.riceforjira.core.plan.cut.PartialFit;
import org.riceforjira.core.plan.cut.Swaps;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.plugin.backlog.OpenLists.Opened;
import org.riceforjira.plugin.jira.Visibility;
import org.springframework.stereotype.Component;

/** Draws the line over those issues of a list that the visitor sees at this moment. */
@Component
class SeenPlan {
  /** Issues that are named one by one. */
  static final int MOST_ISSUES = 1000;

  private final Visibility visibility;

  SeenPlan(Visibility visibility) {
    this.visibility = visibility;
  }

  /**
   * A line, what could be swapped, and what is over.
   *
   * @param over how many issues with a score are not above the line
   * @param overEffort of those
   */
  record Plan(CutLine line, BestFit best, Swaps swaps, int over, double overEffort) {
    Stream<Score> named() {
      Stream<Score> next = line.nextUnit().stream().flatMap(Plan::named);
      Stream<Score> swapped = Stream.concat(swaps.in().stream(), swaps.out().stream());
      Stream<Score> partial = line.partialFit().stream().map(PartialFit::issue);
      return Stream.of(line.above().stream().limit(MOST_ISSUES), partial, next, swapped)
          .flatMap(issues -> issues);
    }

    private static Stream<Score> named(NextUnit next) {
      return Stream.of(List.of(next.cheapest().issue()), next.in(), next.out())
          .flatMap(List::stream);
    }
  }

  /** Without a capacity there is no line. */
  Plan of(Opened opened, CutChoice cut) {
    List<Score> candidates =
        opened.list().scores().stream()
            .filter(score -> opened.newest().position(score.issueId()) >= 0)
            .toList();
    // Whatever would be named and is hidden is taken out, and the line drawn again: its effort must
    // not count.
    while (true) {
      Plan plan = plan(candidates, cut);
      Set<Long> hidden = hidden(plan);
      if (hidden.isEmpty()) {
        return plan;
      }
      candidates = candidates.stream().filter(score -> !hidden.contains(score.issueId())).toList();
    }
  }

  private static Plan plan(List<Score> candidates, CutChoice cut) {
    double capacity = cut.sprintCapacity().orElseThrow();
    CutLine line = CutLine.of(candidates.iterator(), capacity, cut.policy());
    BestFit best = BestFit.of(candidates.iterator(), capacity);
    double all = candidates.stream().mapToDouble(score -> score.factors().effort()).sum();
    double over = Millionths.toAmount(Millionths.of(all - line.capacity().used()));
    return new Plan(
        line,
        best,
        Swaps.between(line, best),
        candidates.size() - line.above().size(),
        Math.max(0, over));
  }

  private Set<Long> hidden(Plan plan) {
    Set<Long> named = new HashSet<>();
    plan.named().filter(Objects::nonNull).forEach(score -> named.add(score.issueId()));
    Set<Long> hidden = new HashSet<>(named);
    hidden.removeAll(visibility.seen(List.copyOf(named)));
    return hidden;
  }
}
