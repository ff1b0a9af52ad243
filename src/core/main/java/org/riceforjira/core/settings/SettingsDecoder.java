package org.riceforjira.core.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.sentence.Sentence;

/** Reads settings from JSON and collects everything that is wrong with them. */
final class SettingsDecoder {
  static final int MOST_ERRORS = 100;

  private static final List<String> KEYS =
      List.of(
          "version",
          "enabled",
          "editors",
          "scoreField",
          "decimals",
          "factors",
          "goals",
          "uncertainty",
          "planning",
          "review");

  private final ProjectSettings defaults;
  private final List<SettingsError> errors;

  private SettingsDecoder(ProjectSettings defaults, List<SettingsError> errors) {
    this.defaults = defaults;
    this.errors = errors;
  }

  static ProjectSettings decode(
      String json, ProjectSettings defaults, Predicate<SettingsError> counts) {
    List<SettingsError> errors = new ArrayList<>();
    ProjectSettings settings =
        JsonTree.parse(json, errors)
            .flatMap(tree -> Versions.current(tree, errors))
            .map(current -> new SettingsDecoder(defaults, errors).settings(current))
            .orElse(defaults);
    errors.removeIf(counts.negate());
    if (!errors.isEmpty()) {
      throw new InvalidSettings(told(errors));
    }
    return settings;
  }

  /** As many as anybody mends at once: a text can be wrong in a hundred thousand places. */
  private static List<SettingsError> told(List<SettingsError> errors) {
    if (errors.size() <= MOST_ERRORS) {
      return errors;
    }
    List<SettingsError> told = new ArrayList<>(errors.subList(0, MOST_ERRORS));
    int more = errors.size() - MOST_ERRORS;
    told.add(new SettingsError("$", Sentence.of("rice.core.settings.more", more)));
    return told;
  }

  private ProjectSettings settings(CurrentTree current) {
    List<SettingsError> found = new ArrayList<>();
    Node root = new Node(current.tree(), "$", found);
    ProjectSettings settings = settings(root);
    found.forEach(error -> errors.add(current.asWritten(error)));
    return settings;
  }

  private ProjectSettings settings(Node root) {
    root.objectOf(KEYS);
    String scoreField = root.get("scoreField").flatMap(Node::name).orElse(defaults.scoreField());
    ScoringRules rules = rules(root);
    checkScoreField(root, rules, scoreField);
    Planning planning =
        root.get("planning")
            .map(node -> new PlanningDecoder(defaults.planning()).decode(node))
            .orElse(defaults.planning());
    Uncertainty uncertainty = uncertainty(root, rules.confidenceUnit());
    Use use = new UseDecoder(defaults.use()).decode(root);
    return new ProjectSettings(rules, scoreField, uncertainty, planning, use);
  }

  private Uncertainty uncertainty(Node root, ConfidenceUnit unit) {
    return root.get("uncertainty")
        .flatMap(node -> UncertaintyJson.decode(node, unit))
        .orElseGet(() -> ownScale(unit) ? Uncertainty.defaultFor(unit) : defaults.uncertainty());
  }

  /** Defaults in percent say nothing about a scale of the team's own. */
  private boolean ownScale(ConfidenceUnit unit) {
    return unit == ConfidenceUnit.RAW && defaults.rules().confidenceUnit() != ConfidenceUnit.RAW;
  }

  private ScoringRules rules(Node root) {
    Optional<Node> all = root.get("factors").filter(node -> node.objectOf(factorKeys()));
    ConfidenceUnit unit =
        all.flatMap(node -> node.get(SettingsEncoder.word(Factor.CONFIDENCE)))
            .flatMap(node -> node.get("stored"))
            .flatMap(node -> node.word(ConfidenceUnit.class))
            .orElse(defaults.rules().confidenceUnit());
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    for (Factor factor : Factor.values()) {
      FactorDecoder decoder = new FactorDecoder(factor, defaults(factor, unit), unit);
      factors.put(
          factor,
          all.flatMap(node -> node.get(SettingsEncoder.word(factor)))
              .map(decoder::decode)
              .orElseGet(() -> defaults.rules().of(factor)));
    }
    List<AlignmentRule> goals =
        root.get("goals").map(GoalsJson::decode).orElse(defaults.rules().alignment());
    return new ScoringRules(factors, unit, rounding(root), goals);
  }

  private FactorRule defaults(Factor factor, ConfidenceUnit unit) {
    FactorRule rule = defaults.rules().of(factor);
    return factor == Factor.CONFIDENCE && ownScale(unit)
        ? new FactorRule(Defaults.OWN_CONFIDENCE_UNIT, Scale.NONE, rule.sources())
        : rule;
  }

  private void checkScoreField(Node root, ScoringRules rules, String scoreField) {
    FactNeeds needs = rules.needs();
    boolean linked =
        needs.links().stream().anyMatch(link -> link.field().equals(Optional.of(scoreField)));
    if (linked || needs.numberFields().contains(scoreField)) {
      root.get("scoreField")
          .orElse(root)
          .error(Sentence.of("rice.core.settings.scorefield", scoreField));
    }
  }

  private Rounding rounding(Node root) {
    return root.get("decimals")
        .flatMap(node -> node.whole(0, Rounding.MOST_DECIMALS))
        .map(Rounding::new)
        .orElse(defaults.rules().rounding());
  }

  private static List<String> factorKeys() {
    return List.of(Factor.values()).stream().map(SettingsEncoder::word).toList();
  }
}
