package org.riceforjira.core.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sentence.Sentence;

/** Reads the rule of one factor; keys that are absent or wrong stand for the default. */
record FactorDecoder(Factor factor, FactorRule defaults, ConfidenceUnit confidenceUnit) {
  /** More than a person can choose from. */
  static final int MOST_LEVELS = 100;

  /** More than there are kinds; each is asked of every issue. */
  static final int MOST_SOURCES = 20;

  private static final double WHOLE = 100;

  FactorRule decode(Node node) {
    List<String> keys = new ArrayList<>(List.of("unit", "levels", "sources"));
    if (factor == Factor.CONFIDENCE) {
      keys.add("stored");
    }
    node.objectOf(keys);
    return new FactorRule(
        node.get("unit").flatMap(Node::name).orElse(defaults.unit()),
        node.get("levels").flatMap(FactorDecoder::levels).map(this::scale).orElse(defaults.scale()),
        node.get("sources").map(this::sources).orElse(defaults.sources()));
  }

  private static Optional<List<Node>> levels(Node node) {
    return node.items("rice.core.settings.many.levels", MOST_LEVELS);
  }

  private Scale scale(List<Node> items) {
    List<Level> levels = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node item : items) {
      if (!item.objectOf(List.of("name", "value"))) {
        continue;
      }
      Optional<String> name = item.require("name").flatMap(Node::name);
      Optional<Double> value = item.require("value").flatMap(Node::amount);
      value.ifPresent(number -> check(item.get("value").orElseThrow(), number));
      if (name.isPresent() && !names.add(name.get())) {
        item.error(Sentence.of("rice.core.settings.level", name.get()));
      }
      if (name.isPresent() && value.isPresent()) {
        levels.add(new Level(name.get(), value.get()));
      }
    }
    return new Scale(levels);
  }

  private List<Source> sources(Node node) {
    List<Node> items =
        node.items("rice.core.settings.many.sources", MOST_SOURCES).orElse(List.of());
    if (node.element().isJsonArray() && node.element().getAsJsonArray().isEmpty()) {
      node.error(Sentence.of("rice.core.settings.sources"));
    }
    List<Source> sources = new ArrayList<>();
    Optional<Source> derived = Optional.empty();
    for (Node item : items) {
      Optional<Source> source = SourceJson.decode(item);
      source.ifPresent(found -> check(found, item));
      if (derived.isPresent() && source.filter(Source::typed).isPresent()) {
        item.error(Sentence.of("rice.core.settings.typed"));
      }
      derived = derived.or(() -> source.filter(found -> !found.typed()));
      source.ifPresent(sources::add);
    }
    return sources;
  }

  private void check(Source source, Node item) {
    if (source instanceof Source.Constant constant) {
      check(item.get("value").orElseThrow(), confidenceUnit.asRead(constant.value()));
    }
  }

  private void check(Node at, double asRead) {
    if (factor == Factor.CONFIDENCE) {
      checkPercent(at, confidenceUnit, asRead);
    }
  }

  static void checkPercent(Node at, ConfidenceUnit unit, double percent) {
    if (unit != ConfidenceUnit.RAW && percent > WHOLE) {
      at.error(Sentence.of("rice.core.settings.percent"));
    }
  }
}
