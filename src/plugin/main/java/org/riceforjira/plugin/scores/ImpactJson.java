package org.riceforjira.plugin.scores;

import java.util.List;

/**
 * What settings would change, on the wire. The counts are of issues that whoever asked for it saw;
 * single issues are told if the reader sees them.
 *
 * @param changed whose score would be another, appear or be lost
 * @param lostBecause an issue with two gaps is counted in both
 * @param moves the largest of candidates, whether their own score changes or not
 * @param lostIssues those with the highest scores now
 * @param entered issues that would become candidates
 * @param left issues that would no longer be candidates
 * @param ranked false where there are too many candidates to rank; then there are no moves
 */
record ImpactJson(
    long changed,
    long gained,
    long lost,
    List<ReportJson.Unscored> lostBecause,
    List<MoveJson> moves,
    List<LostJson> lostIssues,
    long entered,
    long left,
    boolean ranked) {

  record MoveJson(
      String key, String summary, int rankBefore, int rankAfter, double before, double after) {}

  /** An issue that would have no score, and why. */
  record LostJson(String key, String summary, String sentence) {}
}
