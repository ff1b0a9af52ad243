package org.riceforjira.plugin.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.RoadmapJson.Preparing;
import org.riceforjira.plugin.roadmap.ValuesJson.PointJson;
import org.riceforjira.plugin.roadmap.ValuesJson.SplitJson;
import org.springframework.stereotype.Component;

/** Sets the value of the best candidates against their effort, planned or not. */
@Component
class Values {
  private static final int MOST = 500;
  private static final int USUAL = 200;

  private final Plans plans;
  private final CardViews cards;
  private final PlanTexts planTexts;
  private final Texts texts;

  Values(Plans plans, CardViews cards, PlanTexts planTexts, Texts texts) {
    this.plans = plans;
    this.cards = cards;
    this.planTexts = planTexts;
    this.texts = texts;
  }

  /** The values, or how far the making of the rankings is. */
  ValuesJson of(RoadmapSource source, Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    int most = inputs.number("most", 1, MOST).orElse(USUAL);
    inputs.check();
    Plans.Answer answer = plans.of(source, parameters);
    String unit = planTexts.unit(source.settings());
    String reach = planTexts.name(source.settings().rules().of(Factor.REACH).unit());
    if (answer instanceof Plans.Made made) {
      List<PointJson> points = points(made.plan(), most);
      Integer total = points.size() < most ? (Integer) points.size() : null;
      return new ValuesJson(null, unit, reach, points, total, split(points));
    }
    SourceRankings.Making making = ((Plans.Making) answer).rankings();
    Preparing preparing = new Preparing(making.done(), making.of());
    return new ValuesJson(preparing, unit, reach, List.of(), null, null);
  }

  private List<PointJson> points(Plan plan, int most) {
    List<PointJson> points = new ArrayList<>();
    Map<Long, Placement> placements = plan.placements();
    Iterator<Candidate> ranked = plan.candidates().ranked();
    boolean scored = true;
    while (scored && points.size() < most && ranked.hasNext()) {
      Candidate next = ranked.next();
      scored = next.score().isPresent();
      if (scored) {
        points.add(point(plan, placements, next.score()));
      }
    }
    return points;
  }

  private PointJson point(Plan plan, Map<Long, Placement> placements, Score score) {
    PlannedIssue issue = plan.candidates().issues().seen(score.issueId()).orElseThrow();
    double effort = score.factors().effort();
    double value = rounded(score.value() * effort);
    return new PointJson(
        issue.key(),
        issue.traits().summary(),
        new CardJson.Status(issue.traits().status().name(), issue.traits().status().category()),
        effort,
        planTexts.amount(effort),
        value,
        texts.number(value),
        score.factors().reach(),
        texts.number(score.factors().reach()),
        score.value(),
        texts.number(score.value()),
        plan.candidates().ranking().rank(score.issueId()),
        Optional.ofNullable(placements.get(score.issueId()))
            .map(placement -> cards.place(plan, placement.schedule()))
            .orElse(null));
  }

  private static SplitJson split(List<PointJson> points) {
    return points.isEmpty()
        ? null
        : new SplitJson(median(points, PointJson::effort), median(points, PointJson::value));
  }

  private static double median(List<PointJson> points, ToDoubleFunction<PointJson> number) {
    double[] sorted = points.stream().mapToDouble(number).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : rounded((sorted[middle - 1] + sorted[middle]) / 2);
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
