package org.riceforjira.plugin.backlog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Review;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.factors.ReviewRule;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.jira.FoundIssues;
import org.riceforjira.plugin.jira.GoalMatches;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.springframework.stereotype.Component;

/** Finds the candidates that match filters. */
@Component
class Matching {
  private final FoundIssues found;
  private final GoalMatches goals;
  private final Reviews reviews;

  Matching(FoundIssues found, GoalMatches goals, Reviews reviews) {
    this.found = found;
    this.goals = goals;
    this.reviews = reviews;
  }

  /**
   * The positions of those that match, in rank order.
   *
   * @throws org.riceforjira.plugin.jira.RefusedQuery if Jira does not accept a query
   * @throws org.riceforjira.plugin.jira.UnusableGoal if it does not answer that of a goal
   */
  int[] positions(
      ProjectId project, RankedBacklog backlog, Filters filters, ProjectSettings settings) {
    if (filters.areNone()) {
      return IntStream.range(0, backlog.size()).toArray();
    }
    Predicate<BacklogEntry> matches =
        text(filters)
            .and(entry -> !filters.missing() || entry.missing())
            .and(toReview(filters, reviews.rule(settings.review())))
            .and(queries(project, filters));
    int[] found =
        IntStream.range(0, backlog.size())
            .filter(position -> matches.test(backlog.entry(position)))
            .toArray();
    List<AlignmentRule> goals = settings.rules().alignment();
    return filters.goal().map(goal -> serving(goal, project, backlog, found, goals)).orElse(found);
  }

  /** How many are due for a review. */
  int due(RankedBacklog backlog, Review review) {
    ReviewRule rule = reviews.rule(review);
    return (int) backlog.entries().filter(entry -> isDue(rule, entry)).count();
  }

  private static Predicate<BacklogEntry> text(Filters filters) {
    if (filters.text().isEmpty()) {
      return entry -> true;
    }
    String part = lower(filters.text().get());
    return entry -> lower(entry.key()).contains(part) || lower(entry.summary()).contains(part);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Predicate<BacklogEntry> toReview(Filters filters, ReviewRule rule) {
    if (filters.review().isEmpty()) {
      return entry -> true;
    }
    int days = filters.review().get().days();
    return days == 0
        ? entry -> isDue(rule, entry)
        : entry -> rule.unseen(entry.review(), entry.created(), days);
  }

  private static boolean isDue(ReviewRule rule, BacklogEntry entry) {
    return rule.due(entry.review(), entry.created(), entry.factors()).isPresent();
  }

  /** Of these positions those that serve the goal; "" for none. Goals behind it do not matter. */
  private int[] serving(
      String wanted,
      ProjectId project,
      RankedBacklog backlog,
      int[] positions,
      List<AlignmentRule> rules) {
    List<String> labels = rules.stream().map(AlignmentRule::label).toList();
    List<AlignmentRule> asked =
        wanted.isEmpty() ? rules : rules.subList(0, labels.lastIndexOf(wanted) + 1);
    List<Long> ids =
        IntStream.of(positions).mapToObj(backlog::entry).map(BacklogEntry::id).toList();
    Map<Long, AlignmentRule> served = goals.served(project, ids, asked);
    return IntStream.of(positions)
        .filter(at -> wanted.equals(label(served.get(backlog.entry(at).id()))))
        .toArray();
  }

  private static String label(AlignmentRule goal) {
    return goal == null ? "" : goal.label();
  }

  private Predicate<BacklogEntry> queries(ProjectId project, Filters filters) {
    if (filters.queries().isEmpty()) {
      return entry -> true;
    }
    String all =
        filters.queries().values().stream()
            .map(jql -> "(" + jql + ")")
            .collect(Collectors.joining(" AND "));
    long[] ids = found.ids(project, all);
    return entry -> Arrays.binarySearch(ids, entry.id()) >= 0;
  }
}
