package org.riceforjira.plugin.issue;

import java.util.List;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.ranking.RankJson;

/**
 * Why an issue has its score and its rank, on the wire. Texts are in the visitor's language; what
 * does not apply is null or empty.
 *
 * @param project the key of the project that the issue is in now
 * @param gaps why there is no score, as sentences
 * @param unranked why there is no rank; null if there is one, and while it is being prepared
 * @param preparing true while the ranking is not there: ask again soon
 * @param confidence what a confidence covers
 */
record WhyJson(
    String key,
    String summary,
    String project,
    NumberJson score,
    String formula,
    List<FactorWhyJson> factors,
    List<String> gaps,
    RankJson rank,
    String unranked,
    boolean preparing,
    SureJson sure,
    LineJson line,
    FlipsJson flips,
    LastReviewJson review,
    String confidence) {

  /**
   * One factor.
   *
   * @param text its number, "" if it is missing
   * @param changed its last change; null if there was none, or none that a history tells
   */
  record FactorWhyJson(
      String factor,
      String label,
      String text,
      String level,
      String unit,
      String origin,
      boolean assumed,
      ChangedJson changed) {}

  /**
   * Who changed a factor, and when, as ISO 8601.
   *
   * @param by null if the history names nobody
   * @param from "" for none, like {@code to}
   */
  record ChangedJson(String by, String at, String from, String to) {}

  /** The ranks that the issue may really have. */
  record SureJson(int low, int high, String text) {}

  /**
   * What would change the place of the issue, each a change of one factor alone.
   *
   * @param passing introduces {@code next}, or says that nothing does it; null for the best issue
   * @param crossing the same for {@code line}; null if that is said by {@code passing}
   */
  record FlipsJson(List<FlipJson> next, String passing, List<FlipJson> line, String crossing) {
    static final FlipsJson NONE = new FlipsJson(List.of(), null, List.of(), null);
  }

  /** A change of one factor, such as "Reach from 450 to 520". */
  record FlipJson(String factor, String text) {}

  /** The review of the issue; {@code text} says why it is due, or when it will be. */
  record LastReviewJson(boolean due, String reason, String by, String at, String text) {}
}
