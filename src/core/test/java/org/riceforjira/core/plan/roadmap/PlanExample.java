package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/** A backlog in the order its issues are named, its links, and roadmaps as one line per issue. */
final class PlanExample {
  static final Periods MONTHS = Periods.months(YearMonth.of(2027, 1), 3);

  private final List<Candidate> ranking = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  static PlanExample ranking(Candidate... issues) {
    PlanExample example = new PlanExample();
    example.ranking.addAll(Arrays.asList(issues));
    return example;
  }

  /** A scored issue of the common pool that has not begun. */
  static Candidate issue(long id, double effort) {
    return new Candidate(
        score(id, 2_000_000.0 - id), Progress.TODO, Work.of(effort), Deadlines.NONE);
  }

  static Candidate unscored(long id, double effort) {
    return new Candidate(score(id, Double.NaN), Progress.TODO, Work.of(effort), Deadlines.NONE);
  }

  static Candidate withoutEffort(long id) {
    Work unknown = new Work(OptionalDouble.empty(), Optional.empty());
    return new Candidate(score(id, 2_000_000.0 - id), Progress.TODO, unknown, Deadlines.NONE);
  }

  static Candidate begun(Candidate issue) {
    return with(Progress.IN_PROGRESS, issue);
  }

  static Candidate done(Candidate issue) {
    return with(Progress.DONE, issue);
  }

  private static Candidate with(Progress progress, Candidate issue) {
    return new Candidate(
        issue.score(), progress, issue.work(), issue.deadlines(), issue.notBefore());
  }

  static Candidate lane(String lane, Candidate issue) {
    return new Candidate(
        issue.score(),
        issue.progress(),
        issue.work().in(lane),
        issue.deadlines(),
        issue.notBefore());
  }

  static Candidate due(String day, Candidate issue) {
    Deadlines deadlines = new Deadlines(Optional.of(LocalDate.parse(day)), Optional.empty());
    return new Candidate(issue.score(), issue.progress(), issue.work(), deadlines);
  }

  static Candidate version(String name, String day, Candidate issue) {
    Milestone milestone = new Milestone(name, LocalDate.parse(day));
    Deadlines deadlines = new Deadlines(Optional.empty(), Optional.of(milestone));
    return new Candidate(issue.score(), issue.progress(), issue.work(), deadlines);
  }

  static IssueRef ref(long id) {
    return new IssueRef(id, "P-" + id);
  }

  /** Each of these issues blocks the next. */
  PlanExample blocks(long... ids) {
    for (int i = 1; i < ids.length; i++) {
      links.add(new Link(ref(ids[i - 1]), ref(ids[i])));
    }
    return this;
  }

  Backlog backlog() {
    return new InMemoryBacklog(ranking, links);
  }

  /** Three months with this capacity each. */
  Roadmap plan(Capacity each) {
    return Roadmap.of(backlog(), Horizon.of(MONTHS, each));
  }

  Roadmap plan(double common) {
    return plan(Capacity.of(common));
  }

  /** Placements as "P-1: 2 in 0, 1 in 1", in effective order. */
  static List<String> lines(Roadmap roadmap) {
    return roadmap.placements().stream().map(PlanExample::line).toList();
  }

  static List<String> keys(Roadmap roadmap) {
    return roadmap.placements().stream().map(p -> p.candidate().key()).toList();
  }

  static Placement placement(Roadmap roadmap, long id) {
    return roadmap.placements().stream()
        .filter(p -> p.candidate().id() == id)
        .findFirst()
        .orElseThrow();
  }

  /** The sentences of an issue's flags. */
  static List<String> flags(Roadmap roadmap, long id) {
    return placement(roadmap, id).flags().stream().map(Flag::sentence).toList();
  }

  /** What is not placed as "P-1 no-effort". */
  static List<String> notPlaced(Roadmap roadmap) {
    return roadmap.notPlaced().stream().map(n -> n.candidate().key() + " " + n.code()).toList();
  }

  private static String line(Placement placement) {
    return placement.schedule().parts().stream()
        .map(part -> Words.of(part.amount()).get(0) + " in " + part.period())
        .collect(Collectors.joining(", ", placement.candidate().key() + ": ", ""));
  }

  private static Score score(long id, double value) {
    double missing = Double.NaN;
    return new Score(id, "P-" + id, value, new Factors(missing, missing, missing, missing));
  }
}
