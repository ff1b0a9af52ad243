package org.riceforjira.core.settings;

import java.util.List;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.LinkDirection;

/** Reads how a project plans; keys that are absent or wrong stand for the default. */
record PlanningDecoder(Planning defaults) {
  private static final List<String> KEYS =
      List.of("candidates", "horizon", "lanes", "cutLine", "prerequisites", "planFields");

  Planning decode(Node node) {
    node.objectOf(KEYS);
    return new Planning(
        node.get("candidates").map(this::candidates).orElse(defaults.candidates()),
        node.get("horizon").map(this::horizon).orElse(defaults.horizon()),
        node.get("lanes").map(new LanesDecoder(defaults.lanes())::decode).orElse(defaults.lanes()),
        node.get("cutLine").map(this::cut).orElse(defaults.cut()),
        node.get("prerequisites").map(this::prerequisites).orElse(defaults.prerequisites()),
        node.get("planFields").map(PlanFieldsJson::decode).orElse(defaults.fields()));
  }

  private String candidates(Node node) {
    node.objectOf(List.of("jql"));
    return node.get("jql").flatMap(Node::query).orElse(defaults.candidates());
  }

  private HorizonChoice horizon(Node node) {
    HorizonChoice otherwise = defaults.horizon();
    node.objectOf(List.of("periodKind", "periods", "capacity", "mostIssues"));
    return new HorizonChoice(
        node.get("periodKind")
            .flatMap(at -> at.word(PeriodKind.class))
            .orElse(otherwise.periodKind()),
        node.get("periods")
            .flatMap(at -> at.whole(1, HorizonChoice.MOST_PERIODS))
            .orElse(otherwise.periods()),
        node.get("capacity").map(PlanningDecoder::capacity).orElse(otherwise.capacity()),
        node.get("mostIssues")
            .flatMap(at -> at.whole(1, HorizonChoice.MOST_ISSUES))
            .orElse(otherwise.mostIssues()));
  }

  private CutChoice cut(Node node) {
    CutChoice otherwise = defaults.cut();
    node.objectOf(List.of("policy", "sprintCapacity"));
    return new CutChoice(
        node.get("policy").flatMap(at -> at.word(CutPolicy.class)).orElse(otherwise.policy()),
        node.get("sprintCapacity")
            .map(PlanningDecoder::capacity)
            .orElse(otherwise.sprintCapacity()));
  }

  private PrerequisiteLinks prerequisites(Node node) {
    PrerequisiteLinks otherwise = defaults.prerequisites();
    node.objectOf(List.of("linkType", "direction"));
    return new PrerequisiteLinks(
        node.get("linkType").flatMap(Node::name).orElse(otherwise.linkType()),
        node.get("direction")
            .flatMap(at -> at.word(LinkDirection.class))
            .orElse(otherwise.direction()));
  }

  /** Null is a capacity that is not chosen. */
  private static OptionalDouble capacity(Node node) {
    return node.isNull()
        ? OptionalDouble.empty()
        : node.number(Capacities::valid, Capacities.SENTENCE)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty());
  }
}
