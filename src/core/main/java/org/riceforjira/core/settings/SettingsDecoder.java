package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;

/** Reads settings from JSON and collects everything that is wrong with them. */
final class SettingsDecoder {
  private static final double VERSION = 1;

  private final ProjectSettings defaults;
  private final List<SettingsError> errors;

  private SettingsDecoder(ProjectSettings defaults, List<SettingsError> errors) {
    this.defaults = defaults;
    this.errors = errors;
  }

  static ProjectSettings decode(String json, ProjectSettings defaults) {
    List<SettingsError> errors = new ArrayList<>();
    Optional<JsonElement> root = JsonTree.parse(json, errors);
    ProjectSettings settings =
        root.map(
                tree -> new SettingsDecoder(defaults, errors).settings(new Node(tree, "$", errors)))
            .orElse(defaults);
    if (!errors.isEmpty()) {
      throw new InvalidSettings(errors);
    }
    return settings;
  }

  private ProjectSettings settings(Node root) {
    root.objectOf(List.of("version", "scoreField", "decimals", "factors", "candidates"));
    root.get("version")
        .flatMap(node -> node.number(v -> v == VERSION, "Only version 1 can be read. Use 1."));
    String scoreField = root.get("scoreField").flatMap(Node::name).orElse(defaults.scoreField());
    ScoringRules rules = rules(root);
    checkScoreField(root, rules, scoreField);
    Optional<Node> candidates = root.get("candidates").filter(n -> n.objectOf(List.of("jql")));
    String jql =
        candidates.flatMap(n -> n.get("jql")).flatMap(Node::text).orElse(defaults.candidates());
    return new ProjectSettings(rules, scoreField, jql);
  }

  private ScoringRules rules(Node root) {
    Optional<Node> all = root.get("factors").filter(node -> node.objectOf(factorKeys()));
    ConfidenceUnit unit =
        all.flatMap(node -> node.get(SettingsEncoder.word(Factor.CONFIDENCE)))
            .flatMap(node -> node.get("stored"))
            .flatMap(SettingsDecoder::confidenceUnit)
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
    return new ScoringRules(factors, unit, rounding(root), List.of());
  }

  /** Levels in percent say nothing about a scale of the team's own. */
  private FactorRule defaults(Factor factor, ConfidenceUnit unit) {
    FactorRule rule = defaults.rules().of(factor);
    boolean ownScale = factor == Factor.CONFIDENCE && unit == ConfidenceUnit.RAW;
    return ownScale && defaults.rules().confidenceUnit() != ConfidenceUnit.RAW
        ? new FactorRule("points", Scale.NONE, rule.sources())
        : rule;
  }

  private void checkScoreField(Node root, ScoringRules rules, String scoreField) {
    FactNeeds needs = rules.needs();
    boolean linked =
        needs.links().stream().anyMatch(link -> link.field().equals(Optional.of(scoreField)));
    if (linked || needs.numberFields().contains(scoreField)) {
      root.get("scoreField")
          .orElse(root)
          .error(
              "A factor reads the score field "
                  + scoreField
                  + ", so each score would change the next. Choose another field for one of them.");
    }
  }

  private Rounding rounding(Node root) {
    String otherwise = "This must be a whole number from 0 to " + Rounding.MOST_DECIMALS + ".";
    return root.get("decimals")
        .flatMap(
            node ->
                node.number(
                    n -> n >= 0 && n <= Rounding.MOST_DECIMALS && n == Math.rint(n), otherwise))
        .map(number -> new Rounding(number.intValue()))
        .orElse(defaults.rules().rounding());
  }

  private static List<String> factorKeys() {
    return List.of(Factor.values()).stream().map(SettingsEncoder::word).toList();
  }

  private static Optional<ConfidenceUnit> confidenceUnit(Node node) {
    Optional<String> word = node.text();
    for (ConfidenceUnit unit : ConfidenceUnit.values()) {
      if (word.equals(Optional.of(SettingsEncoder.word(unit)))) {
        return Optional.of(unit);
      }
    }
    word.ifPresent(w -> node.error("Use \"percent\", \"fraction\" or \"raw\"."));
    return Optional.empty();
  }
}
