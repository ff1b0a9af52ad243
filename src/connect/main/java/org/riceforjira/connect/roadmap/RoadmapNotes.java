package org.riceforjira.connect.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.plan.roadmap.Cycle;
import org.riceforjira.core.plan.roadmap.Cycles;
import org.riceforjira.core.plan.roadmap.ReadingEnd;

/** What is to be known about a roadmap as a whole. */
final class RoadmapNotes {
  private final PlannedRoadmap plan;
  private final int notReached;

  /**
   * @param notReached how many candidates with a score were not come to
   */
  RoadmapNotes(PlannedRoadmap plan, int notReached) {
    this.plan = plan;
    this.notReached = notReached;
  }

  List<String> all() {
    List<String> notes = new ArrayList<>();
    int candidates = plan.candidates().ranking().size();
    int unscored = candidates - plan.candidates().ranking().scored();
    if (candidates == 0) {
      notes.add("There is no candidate to plan.");
    } else if (unscored > 0) {
      notes.add(
          Numbers.count(unscored, "candidate has", "candidates have")
              + " no score, and so no place in the ranking. Enter what the scores need.");
    }
    if (plan.roadmap().reading().end() == ReadingEnd.LIMIT_REACHED) {
      notes.add(
          "This roadmap stopped after "
              + plan.candidates().settings().planning().horizon().mostIssues()
              + " issues, though there is capacity for more. The settings can raise this limit"
              + " (planning.horizon.mostIssues).");
    }
    if (notReached > 0) {
      notes.add(
          "All capacity is used before "
              + Numbers.count(notReached, "further candidate", "further candidates")
              + " with a score. Add capacity or periods.");
    }
    cycles(plan.roadmap().cycles(), notes);
    return notes;
  }

  private static void cycles(Cycles cycles, List<String> notes) {
    cycles.named().stream().map(Cycle::sentence).forEach(notes::add);
    int more = cycles.total() - cycles.named().size();
    if (more > 0) {
      notes.add("Circles of links that are not named here: " + more + ".");
    }
  }
}
