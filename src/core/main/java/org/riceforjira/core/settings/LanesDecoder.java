package org.riceforjira.core.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** Reads the lanes of a roadmap: their kind decides what else may be said of them. */
record LanesDecoder(LaneChoice defaults) {
  /** More than anybody gives a capacity one by one. */
  static final int MOST_LANES = 1000;

  LaneChoice decode(Node node) {
    int errorsBefore = node.errors().size();
    node.objectOf(List.of("kind", "field", "capacities"));
    Optional<LaneKind> chosen = node.get("kind").flatMap(at -> at.word(LaneKind.class));
    LaneKind kind = chosen.orElse(defaults.kind());
    // What the default says of another kind means nothing for this one.
    Optional<LaneChoice> same = Optional.of(defaults).filter(lanes -> lanes.kind() == kind);
    Optional<String> field =
        node.get("field").isPresent()
            ? node.get("field").filter(at -> !at.isNull()).flatMap(Node::name)
            : same.flatMap(LaneChoice::field);
    Map<String, Double> capacities =
        node.get("capacities")
            .map(LanesDecoder::capacities)
            .orElseGet(() -> same.map(LaneChoice::capacities).orElse(Map.of()));
    if (node.errors().size() == errorsBefore) {
      checkField(node, kind, field);
      checkCapacities(node, kind, capacities);
    }
    boolean right = node.errors().size() == errorsBefore;
    return right ? new LaneChoice(kind, field, capacities) : defaults;
  }

  private static void checkField(Node node, LaneKind kind, Optional<String> field) {
    if (kind == LaneKind.TEAM && field.isEmpty()) {
      node.errorAt("field", Sentence.of("rice.core.settings.lanes.needed"));
    } else if (kind != LaneKind.TEAM && field.isPresent()) {
      node.errorAt("field", Sentence.of("rice.core.settings.lanes.field"));
    }
  }

  private static void checkCapacities(Node node, LaneKind kind, Map<String, Double> capacities) {
    if (kind == LaneKind.NONE && !capacities.isEmpty()) {
      node.errorAt("capacities", Sentence.of("rice.core.settings.lanes.none"));
    }
  }

  private static Map<String, Double> capacities(Node node) {
    Map<String, Double> capacities = new LinkedHashMap<>();
    node.rows("rice.core.settings.many.lanes", MOST_LANES)
        .forEach(
            (lane, at) -> {
              if (lane.isBlank()) {
                at.error(Sentence.of("rice.core.settings.lanes.name"));
              }
              at.number(Capacities::valid, Capacities.SENTENCE)
                  .ifPresent(capacity -> capacities.put(lane, capacity));
            });
    return capacities;
  }
}
