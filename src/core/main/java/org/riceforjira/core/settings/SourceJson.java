package org.riceforjira.core.settings;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sentence.Sentence;

/** The JSON form of one source: its kind, and the keys of that kind. */
final class SourceJson {
  private static final Map<String, List<String>> KEYS = keys();

  /** More options than anybody gives a value one by one. */
  static final int MOST_VALUES = 1000;

  private final Node node;

  private SourceJson(Node node) {
    this.node = node;
  }

  private static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put("number", List.of("kind", "field"));
    keys.put("option", List.of("kind", "field", "values"));
    keys.put("votes", List.of("kind"));
    keys.put("watchers", List.of("kind"));
    keys.put("commentAuthors", List.of("kind"));
    keys.put("linkCount", List.of("kind", "linkType", "direction"));
    keys.put("linkSum", List.of("kind", "linkType", "direction", "field"));
    keys.put("storyPoints", List.of("kind", "field", "pointsPerUnit"));
    keys.put("originalEstimate", List.of("kind", "hoursPerUnit"));
    keys.put("priority", List.of("kind", "values"));
    keys.put("constant", List.of("kind", "value"));
    return keys;
  }

  /** The source; empty when something in it is wrong, which is then noted. */
  static Optional<Source> decode(Node node) {
    if (!node.object()) {
      return Optional.empty();
    }
    Optional<String> kind = node.require("kind").flatMap(Node::text);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    if (!KEYS.containsKey(kind.get())) {
      node.get("kind")
          .orElseThrow()
          .error(Sentence.of("rice.core.settings.kind", String.join(", ", KEYS.keySet())));
      return Optional.empty();
    }
    int errorsBefore = node.errors().size();
    node.objectOf(KEYS.get(kind.get()));
    Supplier<Source> source = new SourceJson(node).source(kind.get());
    return node.errors().size() == errorsBefore ? Optional.of(source.get()) : Optional.empty();
  }

  /** Reads the keys of a kind at once; the source may be made only when nothing was wrong. */
  private Supplier<Source> source(String kind) {
    return switch (kind) {
      case "number" -> field(Source.NumberField::new);
      case "option" -> {
        String field = name("field");
        Map<String, Double> values = table();
        yield () -> new Source.OptionField(field, values);
      }
      case "votes" -> Source.Votes::new;
      case "watchers" -> Source.Watchers::new;
      case "commentAuthors" -> Source.CommentAuthors::new;
      case "linkCount" -> {
        String type = name("linkType");
        LinkDirection direction = direction();
        yield () -> new Source.LinkCount(type, direction);
      }
      case "linkSum" -> {
        String type = name("linkType");
        LinkDirection direction = direction();
        yield field(field -> new Source.LinkSum(type, direction, field));
      }
      case "storyPoints" -> {
        double points = positive("pointsPerUnit");
        yield field(field -> new Source.StoryPoints(field, points));
      }
      case "originalEstimate" -> {
        double hours = positive("hoursPerUnit");
        yield () -> new Source.OriginalEstimate(hours);
      }
      case "priority" -> {
        Map<String, Double> values = table();
        yield () -> new Source.PriorityTable(values);
      }
      default -> {
        double value = node.require("value").flatMap(Node::amount).orElse(0.0);
        yield () -> new Source.Constant(value);
      }
    };
  }

  private Supplier<Source> field(Function<String, Source> source) {
    String field = name("field");
    return () -> source.apply(field);
  }

  private String name(String key) {
    return node.require(key).flatMap(Node::name).orElse("");
  }

  private double positive(String key) {
    return node.require(key).flatMap(Node::positive).orElse(1.0);
  }

  private LinkDirection direction() {
    return node.require("direction")
        .flatMap(at -> at.word(LinkDirection.class))
        .orElse(LinkDirection.INWARD);
  }

  private Map<String, Double> table() {
    Map<String, Double> values = new LinkedHashMap<>();
    Optional<Node> at = node.require("values");
    if (at.isPresent()) {
      at.get()
          .rows("rice.core.settings.many.values", MOST_VALUES)
          .forEach((name, row) -> row.amount().ifPresent(value -> values.put(name, value)));
      if (at.get().element().equals(new JsonObject())) {
        at.get().error(Sentence.of("rice.core.settings.table"));
      }
    }
    return values;
  }

  static JsonObject encode(Source source) {
    JsonObject json = new JsonObject();
    if (source instanceof Source.NumberField s) {
      json.addProperty("kind", "number");
      json.addProperty("field", s.field());
    } else if (source instanceof Source.OptionField s) {
      json.addProperty("kind", "option");
      json.addProperty("field", s.field());
      json.add("values", SettingsEncoder.table(s.values()));
    } else if (source instanceof Source.Votes) {
      json.addProperty("kind", "votes");
    } else if (source instanceof Source.Watchers) {
      json.addProperty("kind", "watchers");
    } else if (source instanceof Source.CommentAuthors) {
      json.addProperty("kind", "commentAuthors");
    } else if (source instanceof Source.LinkCount s) {
      json.addProperty("kind", "linkCount");
      json.addProperty("linkType", s.linkType());
      json.addProperty("direction", SettingsEncoder.word(s.direction()));
    } else if (source instanceof Source.LinkSum s) {
      json.addProperty("kind", "linkSum");
      json.addProperty("linkType", s.linkType());
      json.addProperty("direction", SettingsEncoder.word(s.direction()));
      json.addProperty("field", s.field());
    } else {
      encodeDerived(source, json);
    }
    return json;
  }

  private static void encodeDerived(Source source, JsonObject json) {
    if (source instanceof Source.StoryPoints s) {
      json.addProperty("kind", "storyPoints");
      json.addProperty("field", s.field());
      json.addProperty("pointsPerUnit", SettingsEncoder.number(s.pointsPerUnit()));
    } else if (source instanceof Source.OriginalEstimate s) {
      json.addProperty("kind", "originalEstimate");
      json.addProperty("hoursPerUnit", SettingsEncoder.number(s.hoursPerUnit()));
    } else if (source instanceof Source.PriorityTable s) {
      json.addProperty("kind", "priority");
      json.add("values", SettingsEncoder.table(s.values()));
    } else if (source instanceof Source.Constant s) {
      json.addProperty("kind", "constant");
      json.addProperty("value", SettingsEncoder.number(s.value()));
    }
  }
}
