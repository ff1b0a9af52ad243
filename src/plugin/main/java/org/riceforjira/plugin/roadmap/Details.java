package org.riceforjira.plugin.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.riceforjira.plugin.roadmap.DetailsJson.FactorJson;
import org.riceforjira.plugin.roadmap.DetailsJson.LinkedJson;
import org.riceforjira.plugin.roadmap.DetailsJson.PartJson;
import org.springframework.stereotype.Component;

/** Tells why an issue of a roadmap is where it is. */
@Component
class Details {
  private final Plans plans;
  private final Requests requests;
  private final CardViews cards;
  private final WhyPlanned why;
  private final PlanTexts texts;

  Details(Plans plans, Requests requests, CardViews cards, WhyPlanned why, PlanTexts texts) {
    this.plans = plans;
    this.requests = requests;
    this.cards = cards;
    this.why = why;
    this.texts = texts;
  }

  /** 404 for an issue that the visitor does not see, or that is not in this roadmap. */
  DetailsJson of(RoadmapSource source, String key, Map<String, List<String>> parameters) {
    VisibleIssue issue = requests.issue(key);
    Plan plan = plans.whole(source, parameters);
    Optional<Placement> placement = placement(plan, issue.id());
    if (placement.isPresent()) {
      return planned(plan, placement.get());
    }
    return plan.roadmap().map(Roadmap::notPlaced).orElse(List.of()).stream()
        .filter(other -> other.candidate().id() == issue.id())
        .findAny()
        .map(other -> unplanned(plan, other.candidate(), why.reason(plan, other)))
        .or(() -> leftOut(plan, issue.id()))
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.plan.error.issue", key)));
  }

  private DetailsJson planned(Plan plan, Placement placement) {
    Candidate candidate = placement.candidate();
    PlannedIssue issue = issue(plan, candidate);
    boolean low = cards.isLow(plan, issue, candidate.score());
    List<PartJson> parts =
        placement.schedule().parts().stream()
            .map(part -> part(plan, part.period(), part.amount()))
            .toList();
    return json(
        plan,
        issue,
        candidate.score(),
        new Told(
            cards.place(plan, placement.schedule()),
            why.of(plan, placement, issue),
            cards.flags(placement, low, candidate.score()),
            parts));
  }

  private Optional<DetailsJson> leftOut(Plan plan, long issueId) {
    return LeftOut.candidate(plan, issueId)
        .map(candidate -> unplanned(plan, candidate, why.leftOut(plan, candidate)));
  }

  private DetailsJson unplanned(Plan plan, Candidate candidate, String reason) {
    Told told = new Told(null, List.of(reason), List.of(), List.of());
    return json(plan, issue(plan, candidate), candidate.score(), told);
  }

  /** What depends on whether an issue is planned. */
  private record Told(
      String place, List<String> why, List<CardJson.FlagJson> flags, List<PartJson> parts) {}

  private DetailsJson json(Plan plan, PlannedIssue issue, Score score, Told told) {
    ReadIssues issues = plan.candidates().issues();
    String rank = plan.candidates().ranking().rank(issue.id());
    return new DetailsJson(
        issue.key(),
        issue.traits().summary(),
        status(issue),
        told.place(),
        told.why(),
        told.flags(),
        issues.prerequisites(issue).stream()
            .map(link -> linked(plan, issues.seen(link.id()).orElseThrow()))
            .toList(),
        issues.dependents(issue).stream().map(other -> linked(plan, other)).toList(),
        told.parts(),
        factors(plan, issue, score),
        texts.score(score),
        rank.isEmpty() ? null : rank);
  }

  private LinkedJson linked(Plan plan, PlannedIssue other) {
    return new LinkedJson(
        other.key(),
        other.traits().summary(),
        status(other),
        placement(plan, other.id()).map(at -> cards.place(plan, at.schedule())).orElse(null));
  }

  private PartJson part(Plan plan, int period, double amount) {
    int column = plan.frame().column(period);
    PlanPeriods periods = plan.frame().periods();
    return new PartJson(
        column, texts.title(periods.kind(), periods.list().get(column)), texts.amount(amount));
  }

  private List<FactorJson> factors(Plan plan, PlannedIssue issue, Score score) {
    ScoringRules rules =
        plan.source().settings(issue.project()).orElse(plan.source().settings()).rules();
    return Arrays.stream(Factor.values())
        .filter(factor -> !Double.isNaN(score.factors().of(factor)))
        .map(
            factor ->
                new FactorJson(
                    texts.text("rice.factor." + FactorViews.code(factor)),
                    texts.number(rules, factor, score.factors().of(factor))))
        .toList();
  }

  private static PlannedIssue issue(Plan plan, Candidate candidate) {
    return plan.candidates().issues().seen(candidate.id()).orElseThrow();
  }

  static Optional<Placement> placement(Plan plan, long id) {
    return plan.roadmap().map(Roadmap::placements).orElse(List.of()).stream()
        .filter(placement -> placement.candidate().id() == id)
        .findAny();
  }

  private static CardJson.Status status(PlannedIssue issue) {
    return new CardJson.Status(issue.traits().status().name(), issue.traits().status().category());
  }
}
