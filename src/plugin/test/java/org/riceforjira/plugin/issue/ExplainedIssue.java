package org.riceforjira.plugin.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.factors.ReviewViews;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.jira.JiraForRankings;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniHistory;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.ReviewStamps;

/** The explanation of {@link ShownIssue}. */
final class ExplainedIssue {
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  final ShownIssue shown = new ShownIssue();
  final MiniHistory history = new MiniHistory(shown.jira);
  final ReviewStamps stamps = new JiraForRankings(shown.jira).stamps(List.of());

  WhyJson why(ProjectSettings settings) {
    return explanations()
        .of(
            shown.visible(),
            new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice"),
            ShownIssue.versioned(settings),
            LineChoice.of(settings.planning().cut()));
  }

  private Explanations explanations() {
    ScoreReasons scores =
        new ScoreReasons(
            shown.needed(),
            new FormulaText(shown.texts),
            shown.views(),
            new FactorChanges(history.history(), new FactorNumbers(shown.texts), shown.texts));
    FlipReasons flips =
        new FlipReasons(
            new FlipTexts(new FactorNumbers(shown.texts), shown.texts), shown.requests());
    Reviews clock = new Reviews(Clock.fixed(NOW, ZoneOffset.UTC));
    return new Explanations(
        shown.jira.issueHeads(),
        scores,
        shown.standings(),
        new RankReasons(shown.ranks(), shown.lines(), flips, shown.texts),
        new ReviewReasons(
            stamps, new ReviewViews(new JiraForRuns(shown.jira).people(), clock), shown.texts));
  }
}
