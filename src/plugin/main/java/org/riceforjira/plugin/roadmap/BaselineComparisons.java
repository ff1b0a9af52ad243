package org.riceforjira.plugin.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.baseline.BaselineCrossing;
import org.riceforjira.core.plan.baseline.BaselineDifference;
import org.riceforjira.core.plan.baseline.BaselineIssue;
import org.riceforjira.core.plan.baseline.BaselineLine;
import org.riceforjira.core.plan.baseline.BaselineMove;
import org.riceforjira.core.plan.baseline.BaselineRevision;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.PlannedIssues;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.BaselineComparison.Units;
import org.springframework.stereotype.Component;

/** Compares baselines with each other and with the roadmap as it is now. */
@Component
class BaselineComparisons {
  /** So many issues of each list are told; more nobody reads, and each is read from Jira. */
  static final int MOST = 500;

  private static final int LONGEST_ID = 100;
  private static final LaneChoice NO_LANES =
      new LaneChoice(LaneKind.NONE, Optional.empty(), Map.of());

  private final SeenBaselines baselines;
  private final PlannedIssues issues;
  private final Texts texts;

  BaselineComparisons(SeenBaselines baselines, PlannedIssues issues, Texts texts) {
    this.baselines = baselines;
    this.issues = issues;
    this.texts = texts;
  }

  /** Refuses with a sentence what is wrong with the parameters {@code older} and {@code newer}. */
  BaselineComparison of(RoadmapSource source, Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    Optional<String> older = inputs.text("older", LONGEST_ID);
    Optional<String> newer = inputs.text("newer", LONGEST_ID);
    if (older.isEmpty()) {
      inputs.wrong("older", "rice.roadmap.baseline.error.older");
    }
    inputs.check();
    SeenBaselines.Pair pair =
        baselines.two(source, older.orElseThrow(), newer.orElse(SeenBaselines.NOW), parameters);
    return compare(source, pair);
  }

  private BaselineComparison compare(RoadmapSource source, SeenBaselines.Pair pair) {
    Baseline before = pair.older().baseline();
    Baseline after = pair.newer().baseline();
    BaselineDifference difference = BaselineDifference.between(before, after, done(before, after));
    return new BaselineComparison(
        source.project().map(ProjectRef::name).orElse(source.jql()),
        new Units(unit(pair.older(), source), unit(pair.newer(), source)),
        pair,
        difference,
        heads(told(difference).map(BaselineIssue::id).collect(Collectors.toSet())));
  }

  private static String unit(BaselineTaken taken, RoadmapSource source) {
    return taken
        .saved()
        .map(SavedBaseline::unit)
        .orElse(source.settings().rules().of(Factor.EFFORT).unit());
  }

  /** What was planned before and is not any more can be finished; nothing else needs to be read. */
  private Set<Long> done(Baseline before, Baseline after) {
    Set<Long> gone =
        before.lines().stream()
            .filter(line -> line.placement().isPresent())
            .map(line -> line.issue().id())
            .filter(id -> after.line(id).flatMap(BaselineLine::placement).isEmpty())
            .collect(Collectors.toSet());
    return heads(gone).values().stream()
        .filter(head -> head.progress() == Progress.DONE)
        .map(PlannedIssue::id)
        .collect(Collectors.toSet());
  }

  private Map<Long, PlannedIssue> heads(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : issues.seen(ids, NO_LANES).stream()
            .collect(Collectors.toMap(PlannedIssue::id, Function.identity(), (one, same) -> one));
  }

  private static Stream<BaselineIssue> told(BaselineDifference difference) {
    Stream<BaselineIssue> moves =
        Stream.of(difference.moves().earlier(), difference.moves().later())
            .flatMap(list -> list.stream().limit(MOST))
            .map(BaselineMove::issue);
    Stream<BaselineIssue> crossings =
        Stream.of(difference.scope().in(), difference.scope().out(), difference.scope().done())
            .flatMap(list -> list.stream().limit(MOST))
            .map(BaselineCrossing::issue);
    Stream<BaselineIssue> revisions =
        Stream.of(difference.revisions().rescored(), difference.revisions().reestimated())
            .flatMap(list -> list.stream().limit(MOST))
            .map(BaselineRevision::issue);
    return Stream.of(moves, crossings, revisions).flatMap(Function.identity());
  }
}
