package org.riceforjira.connect.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.roadmap.RoadmapJson.MilestoneJson;
import org.riceforjira.connect.roadmap.RoadmapJson.NotPlacedJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PartJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PeriodJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PlacementJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PoolJson;
import org.riceforjira.connect.text.Numbers;

/** A roadmap for people: one period after the other, then what else there is to know. */
final class RoadmapText {
  /** What people look at. */
  private static final int USUAL_ROWS = 20;

  private final Console console;
  private final Format format;
  private final RoadmapJson roadmap;

  /**
   * @param format table or markdown
   */
  RoadmapText(Console console, Format format, RoadmapJson roadmap) {
    this.console = console;
    this.format = format;
    this.roadmap = roadmap;
  }

  /**
   * Prints it.
   *
   * @param limit how many of the issues without a place are told
   */
  void print(OptionalInt limit) {
    for (int i = 0; i < roadmap.periods().size(); i++) {
      period(i);
    }
    section("Milestones", roadmap.milestones().stream().map(MilestoneJson::sentence).toList());
    notPlaced(limit.orElse(USUAL_ROWS));
    section("Notes", roadmap.notes());
  }

  private void period(int index) {
    PeriodJson period = roadmap.periods().get(index);
    heading(index == 0, "%s  %s to %s".formatted(period.name(), period.start(), period.end()));
    console.result(format.plain(use(period)));
    if (period.pools().size() > 1) {
      if (format == Format.MARKDOWN) {
        console.result("\n");
      }
      lines(period.pools().stream().map(RoadmapText::use).toList());
    }
    List<PlacementJson> issues =
        roadmap.placements().stream().filter(issue -> part(issue, index) > 0).toList();
    if (!issues.isEmpty()) {
      console.result("\n");
      console.result(table(issues, index), format);
    }
    List<String> flags =
        issues.stream()
            .filter(issue -> issue.first() == index)
            .flatMap(issue -> remarks(issue).map(remark -> issue.key() + ": " + remark))
            .toList();
    if (!flags.isEmpty()) {
      console.result("\n");
      lines(flags);
    }
  }

  /** Why it stands here rather than by its rank, and what to do about it. */
  private Stream<String> remarks(PlacementJson issue) {
    List<String> remarks = new ArrayList<>();
    if (issue.begun()) {
      remarks.add("It is in progress, and what has begun is finished first.");
    }
    if (issue.before() != null) {
      remarks.add(issue.before() + " waits for it, so it comes before its own rank.");
    }
    List<String> awaited =
        roadmap.placements().stream()
            .map(PlacementJson::key)
            .filter(issue.prerequisites()::contains)
            .toList();
    if (!awaited.isEmpty()) {
      remarks.add("It cannot begin before this has ended: " + String.join(", ", awaited) + ".");
    }
    issue.flags().forEach(flag -> remarks.add(flag.sentence()));
    return remarks.stream();
  }

  private String use(PeriodJson period) {
    String sentence =
        period.current()
            ? "%s of the %s %s that are left are planned."
            : "%s of %s %s are planned.";
    return sentence.formatted(
        Numbers.amount(period.used()), Numbers.amount(period.capacity()), roadmap.unit());
  }

  private static String use(PoolJson pool) {
    return "%s: %s of %s"
        .formatted(
            pool.lane() == null ? "Shared" : pool.lane(),
            Numbers.amount(pool.used()),
            Numbers.amount(pool.capacity()));
  }

  private Table table(List<PlacementJson> issues, int period) {
    boolean lanes = !roadmap.lanes().equals("none");
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.number("rank", "Rank"),
                Column.text("key", "Key"),
                Column.shrinking("summary", "Summary"),
                Column.number("score", "Score").leaving(),
                Column.number("effort", "Effort"),
                Column.text("ends", "Ends")));
    if (lanes) {
      columns.add(Column.text("lane", "Lane").leaving());
    }
    return new Table(columns, issues.stream().map(issue -> row(issue, period, lanes)).toList());
  }

  private List<Cell> row(PlacementJson issue, int period, boolean lanes) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(issue.rank() == null ? "" : issue.rank()));
    row.add(Cell.text(issue.key()));
    row.add(Cell.text(issue.summary()));
    row.add(Cell.text(issue.score() == null ? "" : Numbers.text(issue.score())));
    row.add(Cell.text(effort(issue, part(issue, period))));
    row.add(Cell.text(ends(issue, period)));
    if (lanes) {
      row.add(Cell.text(issue.lane() == null ? "" : issue.lane()));
    }
    return row;
  }

  private static String effort(PlacementJson issue, double part) {
    String amount = Numbers.amount(part);
    return issue.first() == issue.last() && issue.beyond() == 0
        ? amount
        : amount + " of " + Numbers.amount(issue.effort());
  }

  private static String ends(PlacementJson issue, int period) {
    if (period < issue.last()) {
      return "goes on";
    }
    return issue.expectedEnd() == null ? "after this roadmap" : issue.expectedEnd();
  }

  private static double part(PlacementJson issue, int period) {
    return issue.parts().stream()
        .filter(part -> part.period() == period)
        .mapToDouble(PartJson::effort)
        .sum();
  }

  private void notPlaced(int most) {
    List<String> lines = new ArrayList<>();
    for (NotPlacedJson issue : roadmap.notPlaced().stream().limit(most).toList()) {
      lines.add(issue.key() + "  " + issue.summary() + ": " + issue.sentence());
    }
    int more = roadmap.notPlaced().size() - lines.size();
    if (more > 0) {
      lines.add(
          "... and "
              + Numbers.count(more)
              + " more; --limit "
              + roadmap.notPlaced().size()
              + " shows them.");
    }
    section("Not planned", lines);
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(false, title);
      lines(lines);
    }
  }

  private void heading(boolean first, String text) {
    if (!first) {
      console.result("\n");
    }
    console.result((format == Format.MARKDOWN ? "## " : "") + format.plain(text));
    if (format == Format.MARKDOWN) {
      console.result("\n");
    }
  }

  private void lines(List<String> lines) {
    String bullet = format == Format.MARKDOWN ? "- " : "";
    lines.forEach(line -> console.result(bullet + format.plain(line)));
  }
}
