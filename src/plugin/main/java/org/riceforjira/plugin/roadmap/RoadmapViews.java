package org.riceforjira.plugin.roadmap;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.roadmap.RoadmapJson.Named;
import org.riceforjira.plugin.roadmap.RoadmapJson.SourceJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnscheduledJson;
import org.springframework.stereotype.Component;

/** Roadmaps on the wire. */
@Component
class RoadmapViews {
  private final GridViews grid;
  private final CardViews cards;
  private final UnscheduledViews unscheduled;
  private final NoteViews notes;
  private final DateViews dates;

  RoadmapViews(
      GridViews grid,
      CardViews cards,
      UnscheduledViews unscheduled,
      NoteViews notes,
      DateViews dates) {
    this.grid = grid;
    this.cards = cards;
    this.unscheduled = unscheduled;
    this.notes = notes;
    this.dates = dates;
  }

  /** A roadmap with all that is drawn of it. */
  RoadmapJson of(Plan plan, DoneWork done, Marks marks, Extent extent) {
    String unit = grid.unit(plan);
    LaneRows lanes = LaneRows.of(plan, done, marks);
    Tallies tallies = Tallies.of(plan, lanes, done);
    Slipped slipped = grid.slipped(plan, lanes, marks);
    slipped.efforts().forEach((cell, effort) -> tallies.slip(cell.column(), cell.row(), effort));
    Compared compared = new Compared(marks, slipped);
    UnscheduledJson left = unscheduled.of(plan, extent.unscheduled());
    List<Placement> placements = plan.roadmap().map(Roadmap::placements).orElse(List.of());
    return new RoadmapJson(
        source(plan.source()),
        null,
        plan.candidates()
            .ranking()
            .asOf()
            .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString())
            .orElse(null),
        plan.frame().periods().today().toString(),
        plan.frame().periods().kind().name().toLowerCase(Locale.ROOT),
        unit,
        grid.periods(plan, tallies, unit),
        grid.capacity(plan, lanes),
        grid.lanes(plan, lanes),
        grid.cells(plan, lanes, tallies, slipped, unit),
        placements.stream().map(placement -> cards.of(plan, lanes, placement, compared)).toList(),
        left,
        beyond(plan, left),
        grid.milestones(plan),
        notes.of(plan, done, marks),
        extent.links() ? LinkViews.of(plan, placements) : null,
        marks.baseline().orElse(null),
        dates.of(plan),
        plan.roadmap().isPresent());
  }

  static SourceJson source(RoadmapSource source) {
    return new SourceJson(
        source.project().map(RoadmapViews::named).orElse(null),
        source.project().isPresent() ? null : source.jql(),
        source.projects().stream().map(PlanProject::ref).map(RoadmapViews::named).toList());
  }

  /** Of a query nobody knows how many candidates match that were not come to. */
  private static Integer beyond(Plan plan, UnscheduledJson unscheduled) {
    RoadmapQuestion question = plan.question();
    boolean cut = !question.cut().equals(RoadmapQuestion.CandidateCut.NONE);
    if (cut || !plan.source().jql().isEmpty() || plan.roadmap().isEmpty()) {
      return null;
    }
    Roadmap roadmap = plan.roadmap().get();
    JoinedRanking ranking = plan.candidates().ranking();
    long done =
        roadmap.remainder().done().stream().filter(d -> ranking.find(d.id()).isPresent()).count();
    int told = roadmap.placements().size() + unscheduled.total() + (int) done;
    return Math.max(0, ranking.size() - told);
  }

  private static Named named(ProjectRef project) {
    return new Named(project.key(), project.name());
  }
}
