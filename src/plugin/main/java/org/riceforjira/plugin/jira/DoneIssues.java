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
  private final IssuePages pages;
  private final FactsReader facts;
  private final LaneReader lanes;
  private final ApiCheck api;

  DoneIssues(IssuePages pages, FactsReader facts, LaneReader lanes, ApiCheck api) {
    this.pages = pages;
    this.facts = facts;
    this.lanes = lanes;
    this.api = api;
  }

  /** A finished issue. */
  public record Done(IssueFacts facts, List<Lane> lanes) {}

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
   * Issues in a status of the category "done" that were resolved on these days, as Jira counts them
   * for the visitor.
   *
   * @throws UnusableGoal for a query of a goal that Jira does not answer
   * @throws IllegalStateException if Jira's search broke down
   */
  public Found find(Wanted wanted, FactNeeds needs, int limit) {
    api.need(ApiPart.SEARCH);
    String days =
        "statusCategory = Done AND resolved >= \"%s\" AND resolved < \"%s\""
            .formatted(wanted.from(), wanted.until().plusDays(1));
    String jql = wanted.jql().isBlank() ? days : "(" + wanted.jql() + ") AND " + days;
    IssuePages.Found found =
        pages.seenAfter(0, new Scope(wanted.project(), Optional.of(jql)), limit);
    List<Issue> issues = found.issues();
    List<IssueFacts> read = facts.read(wanted.project(), issues, needs);
    List<Done> done =
        IntStream.range(0, issues.size())
            .mapToObj(i -> new Done(read.get(i), lanes.of(issues.get(i), wanted.lanes())))
            .toList();
    return new Found(done, found.more());
  }
}
