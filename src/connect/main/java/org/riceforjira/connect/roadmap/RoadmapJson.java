package org.riceforjira.connect.roadmap;

import java.util.List;

/**
 * A roadmap as programs read it; days are ISO 8601, what there is not is null.
 *
 * @param kind of the periods: "month", "quarter" or "sprint"
 * @param unit of efforts and capacities
 * @param lanes by what issues are told apart, such as "component"
 * @param placements in the order of the planning: begun work first, then by rank, prerequisites
 *     before the best issue that waits for them
 * @param notPlaced what was read and has no place, then the first of those not come to
 * @param notReached how many candidates with a score were not come to, as all capacity was used
 */
record RoadmapJson(
    String today,
    String kind,
    String unit,
    String lanes,
    List<PeriodJson> periods,
    List<PlacementJson> placements,
    List<NotPlacedJson> notPlaced,
    int notReached,
    List<MilestoneJson> milestones,
    List<CycleJson> cycles,
    List<String> notes,
    CountsJson counts) {

  /**
   * A period that is not over.
   *
   * @param start its first day, or today in the one that has begun
   * @param capacity what is left of it, over all pools
   */
  record PeriodJson(
      String name,
      String start,
      String end,
      boolean current,
      double capacity,
      double used,
      List<PoolJson> pools) {}

  /**
   * What a period can take.
   *
   * @param lane null for the pool that all lanes without one of their own share
   */
  record PoolJson(String lane, double capacity, double used) {}

  /**
   * An issue at its place.
   *
   * @param rank such as "3="
   * @param begun true when it is in progress
   * @param lane by name
   * @param first the index of the period in which the work begins
   * @param last the index of the last one within this roadmap
   * @param expectedEnd null when it ends after the roadmap
   * @param beyond the effort that is left then
   * @param due its due date
   * @param before the issue for whose sake it comes before its own rank
   */
  record PlacementJson(
      String key,
      String summary,
      String status,
      boolean begun,
      String rank,
      Double score,
      double effort,
      String lane,
      int first,
      int last,
      List<PartJson> parts,
      String expectedEnd,
      double beyond,
      String due,
      MilestoneDay milestone,
      List<String> prerequisites,
      String before,
      boolean late,
      List<FlagJson> flags) {}

  /** What is done of an issue in a period, by its index. */
  record PartJson(int period, double effort) {}

  /** A version with the day of its release. */
  record MilestoneDay(String name, String date) {}

  /** Something to know about a placement; it warns when somebody should do something about it. */
  record FlagJson(String code, boolean warns, String sentence) {}

  /** An issue without a place, and why. */
  record NotPlacedJson(
      String key,
      String summary,
      String status,
      String rank,
      Double score,
      Double effort,
      String code,
      String sentence) {}

  /**
   * What the roadmap means for a version.
   *
   * @param period the index of the one it is released in; null outside all of them
   * @param late those that are expected to end after it
   */
  record MilestoneJson(
      String name,
      String date,
      Integer period,
      List<String> placed,
      List<String> late,
      List<String> notPlaced,
      boolean atRisk,
      String sentence) {}

  /** Issues that wait for each other, and the link that the roadmap does not keep. */
  record CycleJson(List<String> issues, String prerequisite, String dependent, String sentence) {}

  /**
   * How many there are.
   *
   * @param notPlaced the candidates that are neither placed nor done
   * @param read so many of the candidates, and of what they wait for, were planned with
   * @param readingEnd why not more: "end-of-backlog", "capacity-used" or "limit-reached"
   */
  record CountsJson(
      int candidates,
      int unscored,
      int placed,
      int late,
      int notPlaced,
      int read,
      String readingEnd) {}
}
