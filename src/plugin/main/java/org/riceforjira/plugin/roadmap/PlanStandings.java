package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.NotPlacedReason;
import org.riceforjira.core.plan.roadmap.Part;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.roadmap.PlanReport.BestIssue;
import org.riceforjira.plugin.roadmap.PlanReport.PlacedIssue;
import org.springframework.stereotype.Component;

/** Tells where the issues of a plan stand, and how sure that is. */
@Component
class PlanStandings {
  /** So many of the best. */
  static final int BEST = 10;

  private final CardViews cards;
  private final WhyPlanned why;
  private final PlanTexts texts;

  PlanStandings(CardViews cards, WhyPlanned why, PlanTexts texts) {
    this.cards = cards;
    this.why = why;
    this.texts = texts;
  }

  List<PlacedIssue> work(Plan plan) {
    List<PlacedIssue> all = new ArrayList<>();
    for (Placement placement : placements(plan)) {
      all.add(work(plan, placement, all.size() < PlanReport.INTERVALS));
    }
    return all;
  }

  private static PlacedIssue work(Plan plan, Placement placement, boolean look) {
    Candidate candidate = placement.candidate();
    Map<Integer, Double> parts = new LinkedHashMap<>();
    for (Part part : placement.schedule().parts()) {
      parts.merge(plan.frame().column(part.period()), part.amount(), Double::sum);
    }
    Optional<RankInterval> interval =
        look ? plan.candidates().ranking().interval(candidate.id()) : Optional.empty();
    boolean settled =
        candidate.progress() == Progress.IN_PROGRESS
            || placement.inheritedFrom().isPresent()
            || plan.question().supposed().pinned().containsKey(candidate.id());
    return new PlacedIssue(
        issue(plan, candidate).issue(),
        candidate.score(),
        interval,
        placement.schedule().lane(),
        settled,
        parts);
  }

  /** The first of the ranking that have a score. */
  List<BestIssue> best(Plan plan) {
    List<BestIssue> best = new ArrayList<>();
    Iterator<Candidate> ranked = plan.candidates().ranked();
    boolean scored = true;
    while (scored && best.size() < BEST && ranked.hasNext()) {
      Candidate next = ranked.next();
      scored = next.score().isPresent();
      if (scored) {
        best.add(best(plan, next));
      }
    }
    return best;
  }

  private BestIssue best(Plan plan, Candidate candidate) {
    Score score = candidate.score();
    PlannedIssue issue = issue(plan, candidate);
    Optional<Placement> placement = Details.placement(plan, candidate.id());
    return new BestIssue(
        issue.issue(),
        issue.traits().summary(),
        score,
        plan.candidates().ranking().rank(candidate.id()),
        plan.candidates().ranking().interval(candidate.id()),
        placement.map(at -> cards.place(plan, at.schedule())),
        placement
            .map(at -> why.of(plan, at, issue))
            .orElseGet(() -> List.of(whyNot(plan, candidate))));
  }

  private String whyNot(Plan plan, Candidate candidate) {
    if (plan.roadmap().isEmpty()) {
      return texts.text("rice.plan.note.capacity");
    }
    return plan.roadmap().get().notPlaced().stream()
        .filter(other -> other.candidate().id() == candidate.id())
        .findAny()
        .map(other -> why.reason(plan, other))
        .orElseGet(() -> why.leftOut(plan, candidate));
  }

  /** The best of those that capacity alone keeps out. */
  Optional<PlacedIssue> next(Plan plan) {
    if (plan.roadmap().isEmpty()) {
      return Optional.empty();
    }
    Roadmap roadmap = plan.roadmap().get();
    Set<Long> known = new HashSet<>(plan.question().supposed().dropped());
    roadmap.placements().forEach(issue -> known.add(issue.candidate().id()));
    roadmap.notPlaced().forEach(issue -> known.add(issue.candidate().id()));
    Stream<Candidate> full =
        roadmap.notPlaced().stream()
            .filter(issue -> issue.reason() == NotPlacedReason.NO_CAPACITY_LEFT)
            .map(NotPlaced::candidate)
            .filter(candidate -> candidate.score().isPresent());
    return Stream.concat(full, plan.candidates().after(known, 1).stream())
        .filter(candidate -> plan.frame().fullPool(candidate) > 0)
        .min(Comparator.comparing(Candidate::score, Ranking.ORDER))
        .map(candidate -> waiting(plan, candidate));
  }

  private static PlacedIssue waiting(Plan plan, Candidate candidate) {
    return new PlacedIssue(
        issue(plan, candidate).issue(),
        candidate.score(),
        plan.candidates().ranking().interval(candidate.id()),
        plan.frame().ownLane(candidate),
        false,
        Map.of());
  }

  private static List<Placement> placements(Plan plan) {
    return plan.roadmap().map(Roadmap::placements).orElse(List.of());
  }

  private static PlannedIssue issue(Plan plan, Candidate candidate) {
    return plan.candidates().issues().seen(candidate.id()).orElseThrow();
  }
}
