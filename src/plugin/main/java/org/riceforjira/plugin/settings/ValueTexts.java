package org.riceforjira.plugin.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.ProjectRoles;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words what settings hold at a place. */
@Component
class ValueTexts {
  private static final String CHOICE = "rice.settings.choice.";

  private static final Set<String> CHOICES =
      Set.of(
          "$.factors.confidence.stored",
          "$.planning.horizon.periodKind",
          "$.planning.lanes.kind",
          "$.planning.cutLine.policy",
          "$.planning.planFields.end",
          "$.planning.planFields.version");

  private final SourceLabels sources;
  private final ProjectRoles roles;
  private final Issues issues;
  private final Texts texts;

  ValueTexts(SourceLabels sources, ProjectRoles roles, Issues issues, Texts texts) {
    this.sources = sources;
    this.roles = roles;
    this.issues = issues;
    this.texts = texts;
  }

  String of(String path, JsonElement value) {
    if (value.isJsonArray()) {
      return all(path, value.getAsJsonArray());
    } else if (value.isJsonObject()) {
      return thing(path, value.getAsJsonObject());
    }
    return plain(path, value.getAsJsonPrimitive());
  }

  private String all(String path, JsonArray things) {
    return things.isEmpty()
        ? texts.text("rice.settings.value.none")
        : things.asList().stream()
            .map(thing -> thing(path, thing.getAsJsonObject()))
            .collect(Collectors.joining("; "));
  }

  private String thing(String path, JsonObject thing) {
    if (path.contains(".sources")) {
      return sources.of(ProjectSettingsJson.source(thing));
    } else if (path.startsWith("$.goals")) {
      return texts.text(
          "rice.settings.value.goal",
          text(thing, "label"),
          number(thing, "multiplier"),
          text(thing, "jql"));
    } else if (path.startsWith("$.uncertainty")) {
      return texts.text(
          "rice.settings.value.uncertainty", number(thing, "confidence"), number(thing, "sigma"));
    } else if (path.endsWith(".prerequisites")) {
      return texts.text(
          "rice.settings.value.links",
          text(thing, "linkType"),
          texts.text(CHOICE + text(thing, "direction")));
    } else if (thing.has("name")) {
      return sources.pair(texts.name(text(thing, "name")), thing.get("value").getAsDouble());
    }
    return table(thing);
  }

  private String table(JsonObject table) {
    return table.isEmpty()
        ? texts.text("rice.settings.value.none")
        : table.entrySet().stream()
            .map(row -> sources.pair(row.getKey(), row.getValue().getAsDouble()))
            .collect(Collectors.joining(", "));
  }

  private String plain(String path, JsonPrimitive value) {
    if (value.isBoolean()) {
      return texts.text(
          value.getAsBoolean() ? "rice.settings.value.on" : "rice.settings.value.off");
    } else if (path.equals("$.editors.role")) {
      return roles.name(value.getAsLong()).orElseGet(value::getAsString);
    } else if (value.isNumber()) {
      return texts.number(value.getAsDouble());
    }
    String text = value.getAsString();
    if (text.startsWith("customfield_")) {
      return issues.fieldName(text);
    }
    if (path.endsWith(".unit")) {
      return texts.name(text);
    }
    return CHOICES.contains(path) ? texts.text(CHOICE + text) : text;
  }

  private static String text(JsonObject thing, String key) {
    return thing.get(key).getAsString();
  }

  private String number(JsonObject thing, String key) {
    return texts.number(thing.get(key).getAsDouble());
  }
}
