package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/** Finds what was finished when, of what the visitor may see. */
@Component
public class DoneIssues {
  /** Two clocks on this earth can be 26 hours apart: days by which a search asks for more. */
  private static final int MOST_APART = 2;

  private final IssuePages pages;
  private final FactsReader facts;
  private final LaneReader lanes;
  private final Days days;
  private final ApiCheck api;

  DoneIssues(IssuePages pages, FactsReader facts, LaneReader lanes, Days days, ApiCheck api) {
    this.pages = pages;
    this.facts = facts;
    this.lanes = lanes;
    this.days = days;
    this.api = api;
  }

  /**
   * A finished issue.
   *
   * @param day on which it was resolved
   * @param part true for a sub-task, whose effort is mostly that of the issue it belongs to
   */
  public record Done(IssueFacts facts, List<Lane> lanes, LocalDate day, boolean part) {}

  /**
   * What was found.
   *
   * @param more true if there are more than were asked for
   */
  public record Found(List<Done> issues, boolean more) {}

  /**
   * What is wanted.
   *
   * @param jql without project and order, which Jira accepts; "" for all
   * @param from the first day
   * @param until the last day
   */
  public record Wanted(
      ProjectId project, String jql, LocalDate from, LocalDate until, LaneChoice lanes) {}

  /**
   * Issues in a status of the category "done" that were resolved on these days, as this server
   * counts days: whoever looks sees them in the same period. None where this Jira does not tell.
   *
   * @param limit so many issues are looked at
   * @throws UnusableGoal for a query of a goal that Jira does not answer
   * @throws IllegalStateException if Jira's search broke down
   */
  public Found find(Wanted wanted, FactNeeds needs, int limit) {
    api.need(ApiPart.SEARCH);
    if (!api.has(ApiPart.RESOLUTION_TIME)) {
      return new Found(List.of(), false);
    }
    IssuePages.Found found =
        pages.seenByResolution(new Scope(wanted.project(), Optional.of(jql(wanted))), limit);
    List<Issue> issues = found.issues().stream().filter(issue -> isOn(issue, wanted)).toList();
    List<IssueFacts> read = facts.read(wanted.project(), issues, needs);
    List<Done> done =
        IntStream.range(0, issues.size())
            .mapToObj(i -> done(issues.get(i), read.get(i), wanted.lanes()))
            .toList();
    return new Found(done, found.more());
  }

  /**
   * How many issues are in a status of the category "done" without having been resolved, and were
   * changed since the first day: nobody knows when they were done. Sub-tasks are not counted.
   *
   * @throws IllegalStateException if Jira's search broke down
   */
  public long undated(Wanted wanted) {
    String changed =
        "statusCategory = Done AND resolved is EMPTY AND updated >= \"%s\""
            .formatted(wanted.from());
    String jql = narrowed(wanted, changed + " AND issuetype in standardIssueTypes()");
    return pages.seenCount(new Scope(wanted.project(), Optional.of(jql)));
  }

  /** Jira takes days for the visitor's, whose clock can be more than a day off this server's. */
  private static String jql(Wanted wanted) {
    String resolved =
        "statusCategory = Done AND resolved >= \"%s\" AND resolved < \"%s\""
            .formatted(
                wanted.from().minusDays(MOST_APART), wanted.until().plusDays(1 + MOST_APART));
    return narrowed(wanted, resolved);
  }

  private static String narrowed(Wanted wanted, String jql) {
    return wanted.jql().isBlank() ? jql : "(" + wanted.jql() + ") AND " + jql;
  }

  private boolean isOn(Issue issue, Wanted wanted) {
    return issue.getResolutionDate() != null
        && !day(issue).isBefore(wanted.from())
        && !day(issue).isAfter(wanted.until());
  }

  private Done done(Issue issue, IssueFacts read, LaneChoice choice) {
    return new Done(read, lanes.of(issue, choice), day(issue), issue.isSubTask());
  }

  private LocalDate day(Issue issue) {
    return days.of(issue.getResolutionDate());
  }
}
