package org.riceforjira.core.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.sentence.Sentence;

/** The JSON form of goals: a list, of which the first that an issue matches counts. */
final class GoalsJson {
  /** Each goal is a search for every page of issues. */
  static final int MOST = 50;

  private static final Sentence RANGE =
      Sentence.of("rice.core.settings.range", AlignmentRule.SMALLEST, AlignmentRule.LARGEST);

  private GoalsJson() {}

  static List<AlignmentRule> decode(Node node) {
    List<Node> items = node.items("rice.core.settings.many.goals", MOST).orElse(List.of());
    List<AlignmentRule> goals = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Node item : items) {
      if (item.objectOf(List.of("label", "jql", "multiplier"))) {
        Optional<String> label = item.require("label").flatMap(Node::name);
        if (label.isPresent() && !labels.add(spoken(label.get()))) {
          item.error(Sentence.of("rice.core.settings.goal", label.get()));
        }
        goal(item, label).ifPresent(goals::add);
      }
    }
    return goals;
  }

  private static Optional<AlignmentRule> goal(Node item, Optional<String> label) {
    Optional<String> jql = item.require("jql").flatMap(GoalsJson::jql);
    Optional<Double> multiplier = item.require("multiplier").flatMap(GoalsJson::multiplier);
    return label.isPresent() && jql.isPresent() && multiplier.isPresent()
        ? Optional.of(new AlignmentRule(jql.get(), multiplier.get(), label.get()))
        : Optional.empty();
  }

  private static Optional<String> jql(Node at) {
    Optional<String> jql = at.query();
    if (jql.filter(String::isBlank).isPresent()) {
      at.error(Sentence.of("rice.core.settings.empty"));
    }
    return jql.filter(text -> !text.isBlank());
  }

  private static Optional<Double> multiplier(Node at) {
    return at.number(n -> n >= AlignmentRule.SMALLEST && n <= AlignmentRule.LARGEST, RANGE);
  }

  /** Labels that sound the same cannot be told apart in a talk. */
  private static String spoken(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  static JsonArray encode(List<AlignmentRule> goals) {
    JsonArray array = new JsonArray();
    for (AlignmentRule goal : goals) {
      JsonObject object = new JsonObject();
      object.addProperty("label", goal.label());
      object.addProperty("jql", goal.jql());
      object.addProperty("multiplier", SettingsEncoder.number(goal.multiplier()));
      array.add(object);
    }
    return array;
  }
}
