package org.riceforjira.plugin.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.baseline.BaselineDifference;
import org.riceforjira.core.plan.baseline.BaselineLine;
import org.riceforjira.core.plan.baseline.BaselineMove;
import org.riceforjira.core.plan.baseline.CarriedOver;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.roadmap.CardJson.Change;
import org.springframework.stereotype.Component;

/** Sets a roadmap against a baseline: what moved, and what slipped. */
@Component
class EarlierPlan {
  private final SeenBaselines baselines;
  private final SavedBaselineViews views;
  private final BaselineTexts texts;

  EarlierPlan(SeenBaselines baselines, SavedBaselineViews views, BaselineTexts texts) {
    this.baselines = baselines;
    this.views = views;
    this.texts = texts;
  }

  /** Nothing without a baseline, or as long as there is none yet for "latest". */
  Marks of(Plan plan) {
    Optional<String> wanted = plan.question().baseline();
    if (wanted.isEmpty() || plan.roadmap().isEmpty()) {
      return Marks.NONE;
    }
    try {
      if (wanted.get().equals(BaselineAccess.LATEST) && baselines.none(plan.source())) {
        return Marks.NONE;
      }
      return marks(plan, plan.roadmap().get(), baselines.one(plan.source(), wanted.get()));
    } catch (Refusal e) {
      // A roadmap is worth showing without the baseline, which somebody may have deleted.
      return Marks.without(e.sentence());
    }
  }

  private Marks marks(Plan plan, Roadmap roadmap, BaselineTaken taken) {
    Baseline then = taken.baseline();
    Set<Long> ids =
        then.lines().stream().map(line -> line.issue().id()).collect(Collectors.toSet());
    plan.candidates().issues().read(ids);
    Set<Long> done = with(Progress.DONE::equals, ids, plan);
    Set<Long> open = with(progress -> progress != Progress.DONE, ids, plan);
    return new Marks(
        taken.saved().map(views::of),
        CarriedOver.of(then, plan.frame().periods().today(), open),
        changes(plan, roadmap, then, done),
        Optional.empty());
  }

  /** Issues that exist no more are neither open nor done. */
  private static Set<Long> with(Predicate<Progress> wanted, Set<Long> ids, Plan plan) {
    return ids.stream()
        .flatMap(id -> plan.candidates().issues().seen(id).stream())
        .filter(issue -> wanted.test(issue.progress()))
        .map(PlannedIssue::id)
        .collect(Collectors.toSet());
  }

  private Map<Long, Change> changes(Plan plan, Roadmap roadmap, Baseline then, Set<Long> done) {
    Baseline now = Baseline.of("now", "", plan.asOf(), roadmap);
    BaselineDifference difference = BaselineDifference.between(then, now, done);
    Map<Long, BaselineLine> before =
        then.lines().stream().collect(Collectors.toMap(line -> line.issue().id(), line -> line));
    Map<Long, Change> changes = new HashMap<>();
    difference
        .scope()
        .in()
        .forEach(
            in -> changes.put(in.issue().id(), new Change("new", texts.text("rice.plan.new"))));
    moves("earlier", difference.moves().earlier(), then, before, changes);
    moves("later", difference.moves().later(), then, before, changes);
    return changes;
  }

  private void moves(
      String kind,
      List<BaselineMove> moves,
      Baseline then,
      Map<Long, BaselineLine> before,
      Map<Long, Change> changes) {
    for (BaselineMove move : moves) {
      String was = texts.end(then, before.get(move.issue().id()));
      changes.put(move.issue().id(), new Change(kind, texts.text("rice.plan.was", was)));
    }
  }
}
