package org.riceforjira.core.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.rank.Uncertainty.Point;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.sentence.Unusable;

/** The JSON form of how far scores can be off: a list, the highest confidence first. */
final class UncertaintyJson {
  /** More levels of confidence than anybody tells apart. */
  static final int MOST = 100;

  private UncertaintyJson() {}

  /** The table; empty when something in it is wrong, which is then noted. */
  static Optional<Uncertainty> decode(Node node, ConfidenceUnit unit) {
    int errorsBefore = node.errors().size();
    List<Point> points = new ArrayList<>();
    node.items("rice.core.settings.many.rows", MOST)
        .ifPresent(items -> items.forEach(item -> point(item, unit).ifPresent(points::add)));
    return node.errors().size() == errorsBefore
        ? made(node, () -> new Uncertainty(points))
        : Optional.empty();
  }

  private static Optional<Point> point(Node item, ConfidenceUnit unit) {
    if (!item.objectOf(List.of("confidence", "sigma"))) {
      return Optional.empty();
    }
    Optional<Double> confidence = item.require("confidence").flatMap(Node::amount);
    Optional<Double> sigma = item.require("sigma").flatMap(Node::amount);
    if (confidence.isPresent()) {
      FactorDecoder.checkPercent(item.get("confidence").orElseThrow(), unit, confidence.get());
    }
    return confidence.isPresent() && sigma.isPresent()
        ? made(item, () -> new Point(confidence.get(), sigma.get()))
        : Optional.empty();
  }

  /** What a table may say is a rule of ranking, which refuses it in a sentence of its own. */
  private static <T> Optional<T> made(Node at, Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (Unusable e) {
      at.error(e.sentence());
      return Optional.empty();
    }
  }

  static JsonArray encode(Uncertainty uncertainty) {
    JsonArray array = new JsonArray();
    List<Point> points = uncertainty.points();
    for (int i = points.size() - 1; i >= 0; i--) {
      JsonObject point = new JsonObject();
      point.addProperty("confidence", SettingsEncoder.number(points.get(i).confidence()));
      point.addProperty("sigma", SettingsEncoder.number(points.get(i).sigma()));
      array.add(point);
    }
    return array;
  }
}
