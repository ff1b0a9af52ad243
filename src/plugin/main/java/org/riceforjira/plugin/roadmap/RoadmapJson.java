package org.riceforjira.plugin.roadmap;

import java.util.List;

/**
 * A roadmap on the wire; days are ISO 8601. While a ranking is being made there is nothing but the
 * source and how far that is.
 *
 * @param preparing null once every ranking is there
 * @param capacity what a whole period takes; null while nobody has said
 * @param beyond candidates that were not come to; null where nobody knows how many there are
 * @param links for each kept link the card that blocks and the card that waits; null unless asked
 * @param dates how the plan can be written back; null for a query
 * @param configured false while nobody has said what a period can take
 */
public record RoadmapJson(
    SourceJson source,
    Preparing preparing,
    String asOf,
    String today,
    String kind,
    String unit,
    List<PeriodJson> periods,
    CapacityJson capacity,
    List<LaneJson> lanes,
    List<CellJson> cells,
    List<CardJson> cards,
    UnscheduledJson unscheduled,
    Integer beyond,
    List<MilestoneJson> milestones,
    List<NoteJson> notes,
    List<int[]> links,
    SavedBaselineJson baseline,
    DatesJson dates,
    boolean configured) {

  /** What the roadmap is of; without a project it is a query's. */
  public record SourceJson(Named project, String jql, List<Named> projects) {}

  /** A project. */
  public record Named(String key, String name) {}

  /** How many candidates are read, of how many; 0 while nobody knows. */
  public record Preparing(long done, long of) {}

  /**
   * A period.
   *
   * @param state "past", "current" or "future"
   * @param today how much of the period is over; null unless it is the current one
   * @param capacity what is left of it, in the current one
   * @param progress what was done as a share of that and what is planned; null for nothing at all
   */
  public record PeriodJson(
      String name,
      String title,
      String start,
      String end,
      String state,
      Double today,
      double capacity,
      String capacityText,
      double used,
      String usedText,
      double done,
      String doneText,
      int doneIssues,
      Double progress,
      String text) {}

  /**
   * What a whole period takes.
   *
   * @param common what the lanes without a capacity of their own share
   */
  public record CapacityJson(double common, String commonText, List<PoolJson> lanes) {}

  /** A lane with a capacity of its own; {@code name} is how parameters name it. */
  public record PoolJson(String name, String title, double amount, String text) {}

  /**
   * A lane.
   *
   * @param none true for the issues that belong to none
   * @param own true if it has a capacity of its own
   */
  public record LaneJson(String title, boolean none, boolean own) {}

  /**
   * A period of a lane.
   *
   * @param capacity null where the lane shares the common pool
   * @param share how much of the pool is used, from 0 to 1
   */
  public record CellJson(
      int period,
      int lane,
      double used,
      String usedText,
      Double capacity,
      String capacityText,
      double share,
      double done,
      String doneText,
      int doneIssues,
      Double progress,
      String text,
      List<SlippedJson> slipped) {}

  /** An issue that was to end in a period that is over; {@code to} is null if it is not planned. */
  public record SlippedJson(String key, String summary, String to) {}

  /** An issue that is not planned, and why; what nobody knows of it is null. */
  public record UnplannedJson(
      String key,
      String summary,
      String status,
      Double score,
      String scoreText,
      Double effort,
      String effortText,
      String code,
      String text,
      boolean dropped) {}

  /** The first of the issues that are not planned. */
  public record UnscheduledJson(int total, List<UnplannedJson> issues) {}

  /**
   * A version with a release date.
   *
   * @param period null outside all periods
   * @param place how much of the period is over on the day
   */
  public record MilestoneJson(
      String name,
      String date,
      String dateText,
      Integer period,
      Double place,
      int placed,
      List<String> late,
      List<String> unplaced,
      boolean atRisk,
      String text) {}

  /**
   * What writing planned dates would take.
   *
   * @param fields that the project has chosen for them, as people call them
   * @param possible true if the visitor can write them
   * @param why they cannot, and who can mend it; null if they can
   */
  public record DatesJson(List<String> fields, boolean possible, String why) {}

  /** Something to know about the roadmap as a whole. */
  public record NoteJson(String code, String text) {}

  /** Nothing but the source and how far the making of its rankings is. */
  static RoadmapJson preparing(SourceJson source, Preparing preparing) {
    return new RoadmapJson(
        source, preparing, null, null, null, null, List.of(), null, List.of(), List.of(), List.of(),
        null, null, List.of(), List.of(), null, null, null, true);
  }
}
