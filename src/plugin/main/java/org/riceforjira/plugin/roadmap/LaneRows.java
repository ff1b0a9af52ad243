package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.sentence.SortText;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.plugin.jira.Lane;

/**
 * The lanes of a roadmap from top to bottom: those with a capacity of their own as they were named,
 * then the others that have anything in them by what they are called, then the issues without one.
 */
final class LaneRows {
  private static final Comparator<String> BY_TITLE =
      Comparator.comparing(SortText::of, SortText.ORDER);

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final int none;

  /**
   * A lane.
   *
   * @param name empty for the issues that belong to none
   */
  record Row(Optional<String> name, String title, boolean own) {}

  private LaneRows(Map<String, Row> named, boolean needsNone) {
    named.forEach(
        (name, row) -> {
          byName.put(name, rows.size());
          rows.add(row);
        });
    none = rows.size();
    if (needsNone) {
      rows.add(new Row(Optional.empty(), "", false));
    }
  }

  static LaneRows of(Plan plan, DoneWork done, Marks marks) {
    if (plan.frame().lanes().kind() == LaneKind.NONE) {
      return new LaneRows(Map.of(), true);
    }
    List<Optional<Lane>> used =
        Stream.of(
                placed(plan),
                done.pieces().stream().map(DoneWork.Piece::lane),
                marks.carried().stream().map(issue -> plan.lane(issue.issue().id())))
            .flatMap(lanes -> lanes)
            .toList();
    Map<String, String> titles = new TreeMap<>();
    used.stream().flatMap(Optional::stream).forEach(lane -> titles.put(lane.name(), lane.title()));
    // Somebody whose work is not seen here need not be known by name.
    boolean people = plan.frame().lanes().kind() == LaneKind.ASSIGNEE;
    Map<String, Row> named = new LinkedHashMap<>();
    plan.frame().capacity().lanes().stream()
        .filter(name -> !people || titles.containsKey(name))
        .forEach(name -> named.put(name, row(name, titles.getOrDefault(name, name), true)));
    titles.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(BY_TITLE))
        .forEach(lane -> named.computeIfAbsent(lane.getKey(), n -> row(n, lane.getValue(), false)));
    boolean needsNone = named.isEmpty() || used.stream().anyMatch(Optional::isEmpty);
    return new LaneRows(named, needsNone);
  }

  List<Row> rows() {
    return rows;
  }

  /** In which row an issue of this lane is. */
  int index(Optional<Lane> lane) {
    return lane.map(Lane::name).map(byName::get).orElse(none);
  }

  private static Stream<Optional<Lane>> placed(Plan plan) {
    return plan.roadmap().map(Roadmap::placements).orElse(List.of()).stream()
        .map(Placement::candidate)
        .map(candidate -> plan.lane(candidate.id()));
  }

  private static Row row(String name, String title, boolean own) {
    return new Row(Optional.of(name), title, own);
  }
}
