package org.riceforjira.connect.roadmap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.riceforjira.connect.candidates.CandidateQuery;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.roadmap.PlannedRoadmap.Frame;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.horizon.PeriodWish;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.core.settings.horizon.UnusablePeriods;

/** Makes the roadmap of some candidates. */
public final class RoadmapRun {
  private final Login login;
  private final List<RemoteField> fields;
  private final ProjectSettings settings;
  private final LocalDate today;

  /**
   * @param fields of the Jira
   */
  public RoadmapRun(
      Login login, List<RemoteField> fields, ProjectSettings settings, LocalDate today) {
    this.login = login;
    this.fields = List.copyOf(fields);
    this.settings = settings;
    this.today = today;
  }

  /**
   * Reads all candidates, and plans as many as the capacity can hold.
   *
   * @param progress is told how many more candidates were read
   * @throws InvalidConfiguration when nobody has chosen a capacity, or there are no such periods
   */
  public PlannedRoadmap plan(CandidateQuery query, RoadmapWish wish, LongConsumer progress) {
    Frame frame = frame(query, wish);
    LaneReader lanes = new LaneReader(frame.lanes(), login.server().flavour(), fields);
    PlannedIssues reader = new PlannedIssues(lanes, settings.planning().prerequisites());
    RankedCandidates.Builder ranked = new RankedCandidates.Builder(settings);
    Map<Long, PlannedIssue> issues = new HashMap<>();
    query.read(
        login,
        settings,
        reader.fields(),
        read -> {
          PlannedIssue issue = reader.of(read.issue());
          ranked.add(read.facts(), issue.summary());
          issues.put(read.issue().id(), issue);
        },
        progress);
    return plan(ranked.build(), issues, frame);
  }

  /** Plans candidates that were read. */
  static PlannedRoadmap plan(
      RankedCandidates candidates, Map<Long, PlannedIssue> issues, Frame frame) {
    PlanBacklog backlog = new PlanBacklog(candidates, issues, frame.capacity());
    int most = candidates.settings().planning().horizon().mostIssues();
    Roadmap roadmap = Roadmap.of(backlog, frame.left(), most);
    return new PlannedRoadmap(candidates, frame, backlog, roadmap);
  }

  private Frame frame(CandidateQuery query, RoadmapWish wish) {
    Planning planning = settings.planning();
    LaneChoice lanes = wish.lanes(planning.lanes());
    PlanPeriods periods = periods(query, wish);
    PlanCapacity capacity = PlanCapacity.of(wish.capacity(), planning, lanes, periods.kind());
    if (!capacity.isChosen()) {
      throw new InvalidConfiguration(
          "Nobody has said how much effort a period can take: give it with --capacity N, or choose"
              + " it in the settings (planning.horizon.capacity).");
    }
    return new Frame(periods, capacity, lanes);
  }

  private PlanPeriods periods(CandidateQuery query, RoadmapWish wish) {
    try {
      PeriodWish periods =
          wish.needsBoard(settings.planning().horizon().periodKind())
              ? withSprints(query, wish)
              : wish.periods();
      return PlanPeriods.of(periods, settings.planning().horizon(), today);
    } catch (UnusablePeriods e) {
      throw new InvalidConfiguration(e.getMessage());
    }
  }

  private PeriodWish withSprints(CandidateQuery query, RoadmapWish wish) {
    Boards boards = new Boards(login.client());
    long board = wish.board().orElseGet(() -> boards.only(query.projects()));
    List<Period> sprints = Sprint.periods(boards.sprints(board), today);
    if (sprints.isEmpty()) {
      throw new InvalidConfiguration(
          "Board "
              + board
              + " has no active or future sprint. Create one, or plan by months or"
              + " quarters.");
    }
    PeriodWish periods = wish.periods();
    return new PeriodWish(periods.kind(), periods.count(), periods.from(), sprints);
  }
}
