package org.riceforjira.plugin.settings;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** What people call the places of settings. */
@Component
class SettingsLabels {
  private static final Pattern OF_FACTOR =
      Pattern.compile("\\$\\.factors\\.(\\w+)\\.(unit|stored|levels|sources)(?:\\[(\\d+)])?");
  private static final Pattern IN_LIST = Pattern.compile("(\\$\\.\\w+)\\[(\\d+)]");

  private static final Map<String, String> OF_FACTORS =
      Map.of(
          "unit", "rice.settings.label.unit",
          "stored", "rice.settings.label.stored",
          "levels", "rice.settings.label.levels",
          "sources", "rice.settings.label.sources");

  private static final Map<String, String> THINGS =
      Map.of(
          "levels", "rice.settings.label.level",
          "sources", "rice.settings.label.source",
          "$.goals", "rice.settings.label.goal",
          "$.uncertainty", "rice.settings.label.uncertainty.row");

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          entry("$.enabled", "rice.settings.label.enabled"),
          entry("$.editors.role", "rice.settings.label.editors"),
          entry("$.scoreField", "rice.settings.label.scorefield"),
          entry("$.decimals", "rice.settings.label.decimals"),
          entry("$.goals", "rice.settings.label.goals"),
          entry("$.uncertainty", "rice.settings.label.uncertainty"),
          entry("$.planning.candidates.jql", "rice.settings.label.candidates"),
          entry("$.planning.horizon.periodKind", "rice.settings.label.periodkind"),
          entry("$.planning.horizon.periods", "rice.settings.label.periods"),
          entry("$.planning.horizon.capacity", "rice.settings.label.capacity"),
          entry("$.planning.horizon.mostIssues", "rice.settings.label.mostissues"),
          entry("$.planning.lanes.kind", "rice.settings.label.lanes"),
          entry("$.planning.lanes.field", "rice.settings.label.lanes.field"),
          entry("$.planning.lanes.capacities", "rice.settings.label.lanes.capacities"),
          entry("$.planning.cutLine.policy", "rice.settings.label.policy"),
          entry("$.planning.cutLine.sprintCapacity", "rice.settings.label.sprintcapacity"),
          entry("$.planning.prerequisites", "rice.settings.label.prerequisites"),
          entry("$.planning.planFields.start", "rice.settings.label.plan.start"),
          entry("$.planning.planFields.end", "rice.settings.label.plan.end"),
          entry("$.planning.planFields.version", "rice.settings.label.plan.version"),
          entry("$.review.afterDays", "rice.settings.label.review"));

  private final Texts texts;

  SettingsLabels(Texts texts) {
    this.texts = texts;
  }

  /** The place in words; the path itself for a place that has none. */
  String of(String path) {
    Matcher ofFactor = OF_FACTOR.matcher(path);
    if (ofFactor.matches()) {
      return ofFactor(ofFactor.group(1), ofFactor.group(2), ofFactor.group(3));
    }
    Matcher inList = IN_LIST.matcher(path);
    if (inList.matches() && THINGS.containsKey(inList.group(1))) {
      return texts.text(THINGS.get(inList.group(1)), place(inList.group(2)));
    }
    return PLAIN.containsKey(path) ? texts.text(PLAIN.get(path)) : path;
  }

  private String ofFactor(String factor, String key, String index) {
    String name = texts.text("rice.factor." + factor);
    return index == null
        ? texts.text(OF_FACTORS.get(key), name)
        : texts.text(THINGS.get(key), name, place(index));
  }

  /** People count from 1. */
  private static String place(String index) {
    return Integer.toString(Integer.parseInt(index) + 1);
  }
}
