package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.cut.CapacityUse;
import org.riceforjira.core.plan.cut.NextUnit;
import org.riceforjira.core.plan.cut.PartialFit;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.OpenLists.Opened;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.springframework.stereotype.Component;

/** Tells of cut lines, and of what could be planned instead. */
@Component
class CutViews {
  private final SeenPlan plans;
  private final CutTexts texts;

  CutViews(SeenPlan plans, CutTexts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  /**
   * The line alone.
   *
   * @param partial the key of the first issue that does not fit; empty where it may not be told
   */
  CutJson line(Line line, Optional<String> partial, ProjectSettings settings) {
    CapacityUse use = line.use();
    return new CutJson(
        use.capacity(),
        texts.number(use.capacity()),
        SettingsViews.code(line.policy()),
        line.index(),
        line.above(),
        use.used(),
        texts.number(use.used()),
        use.left(),
        texts.number(use.left()),
        CutTexts.rounded(line.value(), settings),
        texts.line(line, partial, settings),
        null,
        null);
  }

  /** The line over a list, which has a capacity, and all that belongs to it. */
  PlanJson plan(Opened opened, CutChoice cut, ProjectSettings settings) {
    SeenPlan.Plan plan = plans.of(opened, cut);
    Line line = Line.of(plan.line(), cut.policy(), opened.list().size());
    Optional<String> partial = line.partial().map(fit -> fit.issue().key());
    Summaries summaries = new Summaries(opened, texts);
    List<Score> above =
        plan.line().above().subList(0, Math.min(SeenPlan.MOST_ISSUES, line.above()));
    return new PlanJson(
        BacklogJson.ListJson.of(opened),
        line(line, partial, settings).with(summaries.issues(above)),
        line.partial().map(fit -> partial(fit, summaries)).orElse(null),
        plan.line().nextUnit().map(next -> next(next, line, summaries, settings)).orElse(null),
        swap(plan, summaries, settings),
        plan.best().refusal().map(why -> texts.noSwaps(why, settings)).orElse(null),
        new PlanJson.Over(
            plan.over(), plan.overEffort(), texts.over(plan.over(), plan.overEffort(), settings)));
  }

  private PlanJson.Partial partial(PartialFit fit, Summaries summaries) {
    String key = fit.issue().key();
    return new PlanJson.Partial(
        key, summaries.of(fit.issue()), fit.fits(), fit.missing(), texts.part(key, fit));
  }

  private PlanJson.Next next(
      NextUnit next, Line line, Summaries summaries, ProjectSettings settings) {
    return new PlanJson.Next(
        next.addition(),
        summaries.issues(next.in()),
        summaries.issues(next.out()),
        CutTexts.rounded(next.valueGained(), settings),
        texts.next(next, line.use().capacity(), settings));
  }

  private PlanJson.Swap swap(SeenPlan.Plan plan, Summaries summaries, ProjectSettings settings) {
    return plan.swaps().isEmpty()
        ? null
        : new PlanJson.Swap(
            summaries.issues(plan.swaps().out()),
            summaries.issues(plan.swaps().in()),
            CutTexts.rounded(plan.swaps().gain().amount(), settings),
            plan.swaps().usedAfter(),
            texts.swaps(plan.swaps(), plan.best().ignoredMore(), settings));
  }

  /** Scores have no summaries; those of the newest ranking do. */
  private record Summaries(Opened opened, CutTexts texts) {
    String of(Score issue) {
      RankedBacklog newest = opened.newest();
      return newest.entry(newest.position(issue.issueId())).summary();
    }

    List<CutJson.Issue> issues(List<Score> scores) {
      return scores.stream().map(this::issue).toList();
    }

    private CutJson.Issue issue(Score score) {
      double effort = score.factors().effort();
      return new CutJson.Issue(score.key(), of(score), effort, texts.number(effort), score.value());
    }
  }
}
