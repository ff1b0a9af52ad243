package org.riceforjira.connect.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.connect.roadmap.LeftOut.Reason;
import org.riceforjira.connect.roadmap.PlannedIssue.Prerequisite;
import org.riceforjira.connect.roadmap.RoadmapJson.CountsJson;
import org.riceforjira.connect.roadmap.RoadmapJson.CycleJson;
import org.riceforjira.connect.roadmap.RoadmapJson.FlagJson;
import org.riceforjira.connect.roadmap.RoadmapJson.MilestoneDay;
import org.riceforjira.connect.roadmap.RoadmapJson.NotPlacedJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PartJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PeriodJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PlacementJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PoolJson;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Cycle;
import org.riceforjira.core.plan.roadmap.Flag;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.PoolUse;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.plan.roadmap.RoadmapPeriod;
import org.riceforjira.core.plan.roadmap.Schedule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Score;

/** Makes the document of a roadmap. */
final class RoadmapDocument {
  /** A confidence, in percent, at which nobody should rely on a placement. */
  private static final double LOW = 50;

  /** So many, with those right behind the last one that was come to: people ask for them first. */
  private static final int NEXT = 20;

  private final PlannedRoadmap plan;
  private final Roadmap roadmap;

  private RoadmapDocument(PlannedRoadmap plan) {
    this.plan = plan;
    this.roadmap = plan.roadmap();
  }

  static RoadmapJson of(PlannedRoadmap plan) {
    return new RoadmapDocument(plan).document();
  }

  private RoadmapJson document() {
    List<Candidate> notReached = plan.notReached();
    return new RoadmapJson(
        plan.frame().periods().today().toString(),
        WishTexts.word(plan.frame().periods().kind()),
        plan.candidates().settings().rules().of(Factor.EFFORT).unit(),
        WishTexts.word(plan.frame().lanes().kind()),
        roadmap.periods().stream().map(this::period).toList(),
        roadmap.placements().stream().map(this::placement).toList(),
        notPlaced(notReached),
        notReached.size(),
        new MilestoneTexts().of(roadmap.milestones()),
        roadmap.cycles().named().stream().map(RoadmapDocument::cycle).toList(),
        new RoadmapNotes(plan, notReached.size()).all(),
        counts());
  }

  private PeriodJson period(RoadmapPeriod period) {
    LocalDate start = period.period().start();
    LocalDate today = plan.frame().periods().today();
    return new PeriodJson(
        period.period().name(),
        start.toString(),
        period.period().end().toString(),
        !start.isAfter(today),
        sum(period.pools().stream().map(PoolUse::capacity).toList()),
        sum(period.pools().stream().map(PoolUse::used).toList()),
        period.pools().stream()
            .map(pool -> new PoolJson(pool.lane().orElse(null), pool.capacity(), pool.used()))
            .toList());
  }

  private static double sum(List<Double> amounts) {
    return Millionths.toAmount(amounts.stream().mapToLong(Millionths::of).sum());
  }

  private PlacementJson placement(Placement placement) {
    Candidate candidate = placement.candidate();
    Optional<PlannedIssue> issue = plan.backlog().issue(candidate.id());
    Schedule schedule = placement.schedule();
    return new PlacementJson(
        candidate.key(),
        issue.map(PlannedIssue::summary).orElse(""),
        issue.map(PlannedIssue::status).map(PlannedIssue.Status::name).orElse(""),
        candidate.progress() == Progress.IN_PROGRESS,
        rank(candidate),
        score(candidate.score()),
        candidate.work().effort().orElse(0),
        candidate.work().lane().orElse(null),
        schedule.firstPeriod(),
        schedule.lastPeriod(),
        schedule.parts().stream().map(part -> new PartJson(part.period(), part.amount())).toList(),
        schedule.expectedEnd().map(LocalDate::toString).orElse(null),
        schedule.beyond(),
        candidate.deadlines().due().map(LocalDate::toString).orElse(null),
        candidate
            .deadlines()
            .milestone()
            .map(version -> new MilestoneDay(version.name(), version.date().toString()))
            .orElse(null),
        issue.map(PlannedIssue::prerequisites).orElse(List.of()).stream()
            .map(Prerequisite::issue)
            .map(IssueRef::key)
            .toList(),
        placement.inheritedFrom().map(IssueRef::key).orElse(null),
        placement.isLate(),
        flags(placement));
  }

  private List<FlagJson> flags(Placement placement) {
    List<FlagJson> flags = new ArrayList<>();
    for (Flag flag : placement.flags()) {
      flags.add(new FlagJson(flag.code(), flag.reason().warns(), flag.sentence()));
    }
    double confidence = placement.candidate().score().factors().confidence();
    boolean percent = plan.candidates().settings().rules().confidenceUnit() != ConfidenceUnit.RAW;
    if (percent && confidence <= LOW) {
      flags.add(
          new FlagJson(
              "low-confidence",
              true,
              "Low confidence: "
                  + Numbers.text(confidence)
                  + " %. Find out more before others rely on it."));
    }
    return flags;
  }

  private List<NotPlacedJson> notPlaced(List<Candidate> notReached) {
    List<NotPlacedJson> all = new ArrayList<>();
    for (NotPlaced issue : roadmap.notPlaced()) {
      all.add(notPlaced(issue.candidate(), new Reason(issue.code(), issue.sentence())));
    }
    LeftOut left = new LeftOut(plan.frame());
    notReached.stream()
        .limit(Math.max(0, NEXT - all.size()))
        .forEach(issue -> all.add(notPlaced(issue, left.of(issue))));
    return all;
  }

  private NotPlacedJson notPlaced(Candidate candidate, Reason reason) {
    Optional<PlannedIssue> known = plan.backlog().issue(candidate.id());
    OptionalDouble effort = candidate.work().effort();
    return new NotPlacedJson(
        candidate.key(),
        known.map(PlannedIssue::summary).orElse(""),
        known.map(PlannedIssue::status).map(PlannedIssue.Status::name).orElse(""),
        rank(candidate),
        score(candidate.score()),
        effort.isPresent() ? (Double) effort.getAsDouble() : null,
        reason.code(),
        reason.sentence());
  }

  private String rank(Candidate candidate) {
    String rank = plan.backlog().rank(candidate.id());
    return rank.isEmpty() ? null : rank;
  }

  private static Double score(Score score) {
    return score.isPresent() ? (Double) score.value() : null;
  }

  private static CycleJson cycle(Cycle cycle) {
    return new CycleJson(
        cycle.keys(),
        cycle.dropped().prerequisite().key(),
        cycle.dropped().dependent().key(),
        cycle.sentence());
  }

  private CountsJson counts() {
    int all = plan.candidates().ranking().size();
    return new CountsJson(
        all,
        all - plan.candidates().ranking().scored(),
        roadmap.placements().size(),
        (int) roadmap.placements().stream().filter(Placement::isLate).count(),
        (int) plan.backlog().all().filter(issue -> issue.progress() != Progress.DONE).count()
            - roadmap.placements().size(),
        roadmap.reading().issues(),
        roadmap.reading().end().code());
  }
}
