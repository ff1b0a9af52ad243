package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.plan.roadmap.FlagReason;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Placement;

/** Which planned issues wait for which, by their places in the list of cards. */
final class LinkViews {
  private LinkViews() {}

  static List<int[]> of(Plan plan, List<Placement> placements) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < placements.size(); i++) {
      places.put(placements.get(i).candidate().id(), i);
    }
    List<int[]> links = new ArrayList<>();
    for (int i = 0; i < placements.size(); i++) {
      Placement waiting = placements.get(i);
      for (IssueRef link : plan.candidates().prerequisites(waiting.candidate().id())) {
        Integer blocking = places.get(link.id());
        if (blocking != null && !isDropped(waiting, link)) {
          links.add(new int[] {blocking, i});
        }
      }
    }
    return links;
  }

  /** A link of a circle that the roadmap does not keep. */
  static boolean isDropped(Placement waiting, IssueRef link) {
    return waiting.flags().stream()
        .anyMatch(
            flag ->
                flag.reason() == FlagReason.LINK_DROPPED && flag.parameters().contains(link.key()));
  }
}
