package org.riceforjira.connect.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Person;

/** The scores of a project in a running host, and a goal that changes them. */
final class ShopScores {
  private final Person admin;
  private final String project;
  private final String field;

  ShopScores(RunningHost host, String project) throws Exception {
    this.admin = host.person("admin");
    this.project = project;
    this.field = admin.fieldId("RICE Score");
  }

  /** Every stored score by key; issues without one are absent. */
  Map<String, Double> stored() throws Exception {
    Map<String, Double> scores = new TreeMap<>();
    for (JsonObject issue : admin.search("project = " + project)) {
      JsonElement score = issue.getAsJsonObject("fields").get(field);
      if (!score.isJsonNull()) {
        scores.put(issue.get("key").getAsString(), score.getAsDouble());
      }
    }
    return scores;
  }

  /** From now on the settings multiply the scores of some issues; those stored are as before. */
  void multiply(String jql, double multiplier) throws Exception {
    JsonObject goal = new JsonObject();
    goal.addProperty("jql", jql);
    goal.addProperty("multiplier", multiplier);
    goal.addProperty("label", "Vision");
    JsonArray goals = new JsonArray();
    goals.add(goal);
    JsonObject settings = settings();
    settings.add("goals", goals);
    ok(admin.putSettings(project, settings.toString()));
  }

  /** The settings as the app gives them to be saved. */
  Path save(Path file) throws Exception {
    return Files.writeString(file, settings().toString());
  }

  private JsonObject settings() throws Exception {
    return ok(admin.settings(project)).object();
  }

  /** Lets the app recalculate, and tells how many scores it wrote. */
  int recalculated() throws Exception {
    return admin.recalculate(project).getAsJsonObject("writes").get("written").getAsInt();
  }

  private static Answer ok(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
    return answer;
  }
}
