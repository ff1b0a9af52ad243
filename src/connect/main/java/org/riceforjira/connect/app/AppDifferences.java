package org.riceforjira.connect.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.ScoreChange;

/**
 * Some of the differences of a run.
 *
 * @param total how many there are
 */
public record AppDifferences(long total, List<Difference> list) {
  /** The app does not tell ids, and none are needed to show a difference. */
  private static final long NO_ID = 0;

  public AppDifferences {
    list = List.copyOf(list);
  }

  static AppDifferences of(JsonElement json) {
    JsonObject page = json.getAsJsonObject();
    List<Difference> list = new ArrayList<>();
    for (JsonElement each : page.getAsJsonArray("differences")) {
      JsonObject one = each.getAsJsonObject();
      ScoreChange change =
          new ScoreChange(
              NO_ID, one.get("key").getAsString(), score(one, "before"), score(one, "after"));
      list.add(
          new Difference(
              change, new Difference.Ranks(rank(one, "rankBefore"), rank(one, "rankAfter"))));
    }
    return new AppDifferences(page.get("total").getAsLong(), list);
  }

  private static Double score(JsonObject one, String name) {
    JsonElement score = one.get(name);
    return score == null || score.isJsonNull() ? null : score.getAsDouble();
  }

  private static int rank(JsonObject one, String name) {
    JsonElement rank = one.get(name);
    return rank == null || rank.isJsonNull() ? 0 : rank.getAsInt();
  }
}
