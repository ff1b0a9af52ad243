package org.riceforjira.connect.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.sync.RefusedScore;

/** Tells which scores were not written: issues with the same reason together. */
public final class MissedScores {
  private MissedScores() {}

  /** One line for each reason; empty when nothing was missed. */
  public static List<String> lines(List<RefusedScore> missed) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    missed.forEach(
        score ->
            keys.computeIfAbsent(score.reason().english(), any -> new ArrayList<>())
                .add(score.key()));
    return linesByReason(keys);
  }

  /** One line for each reason with the keys it is the reason for. */
  public static List<String> linesByReason(Map<String, List<String>> keys) {
    return keys.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList();
  }

  private static String line(String reason, List<String> keys) {
    return "Not written: " + String.join(", ", keys) + ". " + reason;
  }
}
