package org.riceforjira.connect.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.connect.score.Counts;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.sync.GapKind;

/**
 * A run of the app.
 *
 * @param wish what whoever started it wanted
 * @param state such as "running" or "complete"
 * @param done issues so far, of so many; 0 of 0 before it is known
 * @param differences how many scores it changed, or would change, whether or not the login sees
 *     them
 * @param report empty until there is one
 */
public record AppRun(
    long id,
    Wish wish,
    String state,
    long done,
    long of,
    long differences,
    Optional<Report> report) {
  private static final Set<String> UNDER_WAY = Set.of("waiting", "running");

  /**
   * What a run is for.
   *
   * @param kind such as "recalculation" or "preview"
   * @param jql narrows its project down; empty for all issues
   */
  public record Wish(String kind, Optional<String> jql) {
    static Wish of(Optional<String> jql, boolean dryRun) {
      return new Wish(dryRun ? "preview" : "recalculation", jql);
    }
  }

  /**
   * What a run did.
   *
   * @param unscored how many issues lack a score, by what they lack, in English
   * @param refused scores that could not be written: key and reason
   * @param problem what went wrong; empty when nothing did
   */
  public record Report(
      long issues,
      long scored,
      Map<String, Long> writes,
      Map<String, Long> unscored,
      List<Refused> refused,
      String problem) {}

  /** A score that could not be written. */
  public record Refused(String key, String reason) {}

  static AppRun of(JsonElement json) {
    JsonObject run = json.getAsJsonObject();
    JsonObject progress = run.getAsJsonObject("progress");
    return new AppRun(
        run.get("id").getAsLong(),
        new Wish(
            run.get("kind").getAsString(),
            Optional.ofNullable(run.get("jql"))
                .filter(jql -> !jql.isJsonNull())
                .map(JsonElement::getAsString)
                .filter(jql -> !jql.isBlank())),
        run.get("state").getAsString(),
        progress.get("done").getAsLong(),
        progress.get("of").getAsLong(),
        run.get("differences").getAsLong(),
        run.get("report") instanceof JsonObject report
            ? Optional.of(report(report))
            : Optional.empty());
  }

  private static Report report(JsonObject report) {
    Map<String, Long> unscored = new LinkedHashMap<>();
    for (JsonElement each : report.getAsJsonArray("unscored")) {
      JsonObject kind = each.getAsJsonObject();
      unscored.merge(lacking(kind), kind.get("count").getAsLong(), Long::sum);
    }
    List<Refused> refused = new ArrayList<>();
    for (JsonElement each : report.getAsJsonArray("refusedScores")) {
      JsonObject score = each.getAsJsonObject();
      refused.add(new Refused(score.get("key").getAsString(), score.get("reason").getAsString()));
    }
    Map<String, Long> writes = new LinkedHashMap<>();
    report.getAsJsonObject("writes").asMap().forEach((key, n) -> writes.put(key, n.getAsLong()));
    JsonElement problem = report.get("problem");
    return new Report(
        report.get("issues").getAsLong(),
        report.get("scored").getAsLong(),
        writes,
        unscored,
        refused,
        problem == null || problem.isJsonNull() ? "" : problem.getAsString());
  }

  /** In English: the app's own sentence is in the language that the login has in Jira. */
  private static String lacking(JsonObject kind) {
    String factor = kind.get("factor").getAsString();
    String reason = kind.get("reason").getAsString();
    for (GapReason known : GapReason.values()) {
      if (known.code().equals(reason)) {
        Factor of = Factor.valueOf(factor.toUpperCase(Locale.ROOT));
        return Counts.words(new GapKind(of, known));
      }
    }
    return kind.get("sentence").getAsString();
  }

  /** False for one that was under way already, and is for something else. */
  public boolean isFor(Optional<String> jql, boolean dryRun) {
    return wish.equals(Wish.of(jql, dryRun));
  }

  public boolean isUnderWay() {
    return UNDER_WAY.contains(state);
  }

  public boolean isComplete() {
    return state.equals("complete");
  }
}
