package org.riceforjira.connect;

import java.util.OptionalLong;
import org.riceforjira.connect.candidates.CandidateQuery;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.output.Progress;
import org.riceforjira.connect.rank.RankOutput;
import org.riceforjira.connect.rank.RankReport;
import org.riceforjira.connect.rank.RankWish;
import org.riceforjira.core.settings.ProjectSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rice rank}. */
@Command(
    name = "rank",
    description = {
      "Rank the candidates, with 80 %% rank intervals and the cut line.",
      "",
      "Scores are computed here, whatever is stored in Jira; what is stored and differs is shown."
          + " Which issues are candidates is part of the settings. Counts are of all of them, however"
          + " few rows are shown. They go to standard error; with --format json they stand beside"
          + " the issues, as the cut line does: {\"issues\": [...], \"cut\": {...}, \"counts\":"
          + " {...}}."
    })
final class RankCommand implements Task {
  @Mixin private CutOptions cut = new CutOptions();

  @Option(names = "--scored-only", description = "Leave out issues without a score")
  private boolean scoredOnly;

  @Override
  public ExitCode run(Session session) {
    RankWish wish = new RankWish(cut.wish(), scoredOnly, session.wishes().limit());
    CandidateQuery candidates = Entrance.candidates(session.configuration());
    try (Login login = Entrance.open(session)) {
      ProjectSettings settings = ChosenSettings.of(session, login);
      RankReport report = new RankReport(read(session, login, settings, candidates), wish);
      new RankOutput(session.console(), session.configuration().format()).print(report);
      return ExitCode.DONE;
    }
  }

  private static RankedCandidates read(
      Session session, Login login, ProjectSettings settings, CandidateQuery candidates) {
    OptionalLong count = OptionalLong.of(candidates.count(login, settings));
    try (Progress progress = session.console().progress("Reading candidates", count)) {
      return candidates.rank(login, settings, progress::advance);
    }
  }
}
