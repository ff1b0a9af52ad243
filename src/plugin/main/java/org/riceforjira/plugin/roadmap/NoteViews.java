package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.core.plan.roadmap.Cycle;
import org.riceforjira.core.plan.roadmap.Cycles;
import org.riceforjira.core.plan.roadmap.ReadingEnd;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.score.Factor;
import org.riceforjira.plugin.jira.MappedFields;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.roadmap.RoadmapJson.NoteJson;
import org.springframework.stereotype.Component;

/** What is to be known about a roadmap as a whole. */
@Component
class NoteViews {
  private final MappedFields fields;
  private final PlanTexts texts;

  NoteViews(MappedFields fields, PlanTexts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  List<NoteJson> of(Plan plan, DoneWork done, Marks marks) {
    List<NoteJson> notes = new ArrayList<>();
    if (plan.source().projects().isEmpty()) {
      notes.add(new NoteJson("empty", texts.text("rice.plan.note.nothing")));
    } else if (plan.roadmap().isEmpty()) {
      add(notes, "capacity");
    } else {
      state(plan, plan.roadmap().get(), notes);
      cycles(plan.roadmap().get().cycles(), notes);
    }
    if (!plan.source().off().isEmpty()) {
      String names =
          plan.source().off().stream().map(ProjectRef::name).collect(Collectors.joining(", "));
      add(notes, "off", names);
    }
    plan.frame().lanes().field().filter(fields::isMissing).ifPresent(id -> add(notes, "team", id));
    if (units(plan.source()) > 1) {
      add(notes, "units", texts.unit(plan.source().settings()));
    }
    uncounted(plan, done.uncounted(), notes);
    marks.problem().ifPresent(why -> notes.add(new NoteJson("baseline", why)));
    return notes;
  }

  private void state(Plan plan, Roadmap roadmap, List<NoteJson> notes) {
    if (roadmap.reading().issues() == 0) {
      add(notes, "empty");
    } else if (roadmap.placements().isEmpty()
        && roadmap.notPlaced().stream().noneMatch(issue -> issue.candidate().score().isPresent())) {
      add(notes, "unscored");
    }
    int unscored = unscored(plan);
    if (unscored > 0 && !roadmap.placements().isEmpty()) {
      add(notes, "noscore", Integer.toString(unscored));
    }
    if (roadmap.reading().end() == ReadingEnd.LIMIT_REACHED) {
      int most = plan.source().settings().planning().horizon().mostIssues();
      add(notes, "limit", Integer.toString(most));
    }
  }

  private void uncounted(Plan plan, DoneWork.Uncounted done, List<NoteJson> notes) {
    if (done.more()) {
      add(notes, "done", Integer.toString(DoneReader.MOST));
    }
    if (done.unestimated() > 0) {
      add(notes, "unestimated", Long.toString(done.unestimated()));
    }
    if (done.undated() > 0) {
      String since = texts.day(plan.frame().periods().list().get(0).start());
      add(notes, "undated", Long.toString(done.undated()), since);
    }
  }

  /** Of a broad query nobody knows: only the first of what it finds are read. */
  private static int unscored(Plan plan) {
    JoinedRanking ranking = plan.candidates().ranking();
    return plan.source().jql().isEmpty() || ranking.isNarrow() ? ranking.unscored() : 0;
  }

  private void cycles(Cycles cycles, List<NoteJson> notes) {
    for (Cycle cycle : cycles.named()) {
      if (cycle.issues().size() == 1) {
        add(notes, "self", cycle.keys().get(0));
      } else {
        add(
            notes,
            "cycle",
            String.join(", ", cycle.keys()),
            cycle.dropped().prerequisite().key(),
            cycle.dropped().dependent().key());
      }
    }
    int more = cycles.total() - cycles.named().size();
    if (more > 0) {
      add(notes, "cycles", Integer.toString(more));
    }
  }

  private static long units(RoadmapSource source) {
    return source.projects().stream()
        .map(PlanProject::settings)
        .map(settings -> settings.rules().of(Factor.EFFORT).unit())
        .distinct()
        .count();
  }

  private void add(List<NoteJson> notes, String code, String... arguments) {
    notes.add(new NoteJson(code, texts.text("rice.plan.note." + code, arguments)));
  }
}
