package org.riceforjira.connect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.riceforjira.connect.candidates.CandidateQuery;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.output.Progress;
import org.riceforjira.connect.roadmap.PlannedRoadmap;
import org.riceforjira.connect.roadmap.RoadmapOutput;
import org.riceforjira.connect.roadmap.RoadmapRun;
import org.riceforjira.connect.roadmap.RoadmapWish;
import org.riceforjira.connect.roadmap.WishTexts;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.horizon.CapacityWish;
import org.riceforjira.core.settings.horizon.PeriodWish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rice roadmap}. */
@Command(
    name = "roadmap",
    description = {
      "Lay the ranking out over months, quarters or sprints with their capacities.",
      "",
      "Begun work comes first, then the ranking; prerequisites come before what waits for them."
          + " What ends after its due date or the release of its version is flagged. --limit bounds"
          + " the issues that are told as not planned."
    })
final class RoadmapCommand implements Task {
  @Option(
      names = "--capacity",
      paramLabel = "N",
      description = "Effort that a period can take (default: as in the settings)")
  private String capacity;

  @Option(
      names = "--lane-capacity",
      paramLabel = "N:LANE",
      description = "The same for a lane with a pool of its own, such as 3:Web; repeatable")
  private List<String> laneCapacities = List.of();

  @Option(
      names = "--lanes",
      paramLabel = "LANES",
      description = "By what issues are told apart: none, component, epic, team, assignee")
  private String lanes;

  @Option(
      names = "--team-field",
      paramLabel = "ID",
      description = "With --lanes team: the field that names the team")
  private String teamField;

  @Option(
      names = "--period-kind",
      paramLabel = "KIND",
      description = "month, quarter or sprint (default: as in the settings)")
  private String periodKind;

  @Option(
      names = "--periods",
      paramLabel = "N",
      description = "How many periods (default: as in the settings)")
  private Integer periods;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "A day in the first month or quarter (default: today)")
  private String from;

  @Option(
      names = "--sprint",
      paramLabel = "START/END/NAME",
      description = "A sprint, such as 2027-01-04/2027-01-17/Sprint 7; repeatable")
  private List<String> sprints = List.of();

  @Option(
      names = "--board",
      paramLabel = "ID",
      description = "The board with the sprints (default: the project's only one)")
  private Long board;

  @Override
  public ExitCode run(Session session) {
    RoadmapWish wish = wish();
    CandidateQuery candidates = Entrance.candidates(session.configuration());
    try (Login login = Entrance.open(session)) {
      List<RemoteField> fields = login.site().fields();
      ProjectSettings settings =
          ChosenSettings.of(session, login, fields, session.configuration().projects());
      RoadmapRun run = new RoadmapRun(login, fields, settings, LocalDate.now(session.clock()));
      PlannedRoadmap plan = plan(session, run, candidates, wish);
      new RoadmapOutput(
              session.console(), session.configuration().format(), session.wishes().limit())
          .print(plan);
      return ExitCode.DONE;
    }
  }

  private static PlannedRoadmap plan(
      Session session, RoadmapRun run, CandidateQuery candidates, RoadmapWish wish) {
    try (Progress progress =
        session.console().progress("Reading candidates", OptionalLong.empty())) {
      return run.plan(candidates, wish, progress::advance);
    }
  }

  private RoadmapWish wish() {
    return new RoadmapWish(
        new PeriodWish(
            kind(),
            count(),
            Optional.ofNullable(from).map(text -> WishTexts.day("--from", text)),
            sprints()),
        board == null ? OptionalLong.empty() : OptionalLong.of(board),
        new CapacityWish(WishTexts.capacity(capacity), WishTexts.lanes(laneCapacities)),
        WishTexts.laneChoice(lanes, teamField));
  }

  /** Whoever names sprints or their board wants sprints. */
  private Optional<PeriodKind> kind() {
    boolean named = board != null || !sprints.isEmpty();
    if (periodKind == null) {
      return named ? Optional.of(PeriodKind.SPRINT) : Optional.empty();
    }
    PeriodKind kind = WishTexts.word("--period-kind", periodKind, PeriodKind.class);
    if (named && kind != PeriodKind.SPRINT) {
      throw new InvalidConfiguration(
          "--sprint and --board are for --period-kind sprint, not for " + periodKind + ".");
    }
    return Optional.of(kind);
  }

  private OptionalInt count() {
    if (periods == null) {
      return sprints.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sprints.size());
    }
    if (periods < 1 || periods > HorizonChoice.MOST_PERIODS) {
      throw new InvalidConfiguration(
          "--periods must be from 1 to " + HorizonChoice.MOST_PERIODS + ".");
    }
    return OptionalInt.of(periods);
  }

  private List<Period> sprints() {
    if (sprints.size() > HorizonChoice.MOST_PERIODS) {
      throw new InvalidConfiguration(
          "--sprint can be given at most " + HorizonChoice.MOST_PERIODS + " times.");
    }
    return sprints.stream().map(WishTexts::sprint).toList();
  }
}
