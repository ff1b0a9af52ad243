package org.riceforjira.core.settings;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** The fields that planned dates are written to, as JSON; null for what is not written. */
final class PlanFieldsJson {
  private static final String START = "start";
  private static final String END = "end";
  private static final String VERSION = "version";
  private static final List<String> KEYS = List.of(START, END, VERSION);

  private PlanFieldsJson() {}

  static JsonObject encode(PlanFields fields) {
    JsonObject json = new JsonObject();
    json.addProperty(START, fields.start().orElse(null));
    json.addProperty(END, fields.end().orElse(null));
    json.addProperty(VERSION, fields.version().orElse(null));
    return json;
  }

  /** Keys that are absent write nothing, whatever the default is. */
  static PlanFields decode(Node node) {
    node.objectOf(KEYS);
    List<String> used = new ArrayList<>();
    return new PlanFields(
        field(node, START, used), field(node, END, used), field(node, VERSION, used));
  }

  private static Optional<String> field(Node node, String key, List<String> used) {
    Optional<Node> at = node.get(key).filter(found -> !found.isNull());
    Optional<String> id = at.flatMap(Node::name);
    if (id.filter(used::contains).isPresent()) {
      at.orElseThrow().error(Sentence.of("rice.core.settings.planfield"));
      return Optional.empty();
    }
    id.ifPresent(used::add);
    return id;
  }
}
