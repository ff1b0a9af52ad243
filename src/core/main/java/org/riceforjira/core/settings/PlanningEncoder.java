package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.OptionalDouble;

/** Writes how a project plans as JSON; what is not set is null. */
final class PlanningEncoder {
  private PlanningEncoder() {}

  static JsonObject encode(Planning planning) {
    JsonObject json = new JsonObject();
    JsonObject candidates = new JsonObject();
    candidates.addProperty("jql", planning.candidates());
    json.add("candidates", candidates);
    json.add("horizon", horizon(planning.horizon()));
    json.add("lanes", lanes(planning.lanes()));
    JsonObject cutLine = new JsonObject();
    cutLine.addProperty("policy", SettingsEncoder.word(planning.cut().policy()));
    cutLine.add("sprintCapacity", amount(planning.cut().sprintCapacity()));
    json.add("cutLine", cutLine);
    JsonObject prerequisites = new JsonObject();
    prerequisites.addProperty("linkType", planning.prerequisites().linkType());
    prerequisites.addProperty(
        "direction", SettingsEncoder.word(planning.prerequisites().direction()));
    json.add("prerequisites", prerequisites);
    json.add("planFields", PlanFieldsJson.encode(planning.fields()));
    return json;
  }

  private static JsonObject horizon(HorizonChoice horizon) {
    JsonObject json = new JsonObject();
    json.addProperty("periodKind", SettingsEncoder.word(horizon.periodKind()));
    json.addProperty("periods", horizon.periods());
    json.add("capacity", amount(horizon.capacity()));
    json.addProperty("mostIssues", horizon.mostIssues());
    return json;
  }

  private static JsonObject lanes(LaneChoice lanes) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", SettingsEncoder.word(lanes.kind()));
    json.addProperty("field", lanes.field().orElse(null));
    json.add("capacities", SettingsEncoder.table(lanes.capacities()));
    return json;
  }

  private static JsonElement amount(OptionalDouble amount) {
    return amount.isPresent()
        ? new JsonPrimitive(SettingsEncoder.number(amount.getAsDouble()))
        : JsonNull.INSTANCE;
  }
}
