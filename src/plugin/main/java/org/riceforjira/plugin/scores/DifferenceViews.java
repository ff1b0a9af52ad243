package org.riceforjira.plugin.scores;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visibility;
import org.springframework.stereotype.Component;

/** Tells what a run changed or would change, of those issues that the visitor sees. */
@Component
class DifferenceViews {
  private static final int MOST = 500;

  private final RunFiles files;
  private final Visibility visibility;
  private final DateRows dates;
  private final Texts texts;

  DifferenceViews(RunFiles files, Visibility visibility, DateRows dates, Texts texts) {
    this.files = files;
    this.visibility = visibility;
    this.dates = dates;
    this.texts = texts;
  }

  /**
   * A page of them.
   *
   * @param start a number from 0, null for 0
   * @param limit a number up to {@value #MOST}, null for 50
   */
  DifferencesJson page(Run run, String start, String limit) {
    long from = number("start", start, 0, 0, Integer.MAX_VALUE);
    int most = (int) number("limit", limit, 50, 1, MOST);
    Differences differences = files.differences(run);
    Differences.Page page =
        isWhole(differences)
            ? differences.page(from, most)
            : differences.page(from, most, this::seen);
    return new DifferencesJson(
        from,
        most,
        page.total(),
        differences.ranked(),
        // Asked again where nothing is hidden: an issue may have been moved to where it is.
        seen(page.found()).stream().map(this::row).toList());
  }

  private ToldDifference row(IssueDifference difference) {
    return difference.plan() == null ? difference.row() : dates.of(difference);
  }

  /** All of them, written while they are read. */
  void csv(Run run, Writer out) throws IOException {
    DifferencesCsv csv = new DifferencesCsv(out);
    boolean ofDates = run.task().kind().dates();
    if (ofDates) {
      csv.headerOfDates();
    } else {
      csv.header();
    }
    for (List<IssueDifference> part : files.differences(run).byPart(this::seen)) {
      for (IssueDifference difference : part) {
        if (ofDates) {
          csv.row(dates.of(difference));
        } else {
          csv.row(difference.row());
        }
      }
    }
    out.flush();
  }

  /** Those of issues that the visitor sees: one search, however many there are. */
  private List<IssueDifference> seen(List<IssueDifference> part) {
    Set<Long> visible =
        visibility.seen(part.stream().map(IssueDifference::issueId).distinct().toList());
    return part.stream().filter(difference -> visible.contains(difference.issueId())).toList();
  }

  private boolean isWhole(Differences differences) {
    return differences.projects().stream().allMatch(visibility::isWhole);
  }

  private long number(String name, String text, long absent, long least, long most) {
    if (text == null) {
      return absent;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outside(name, least, most);
    }
    throw outside(name, least, most);
  }

  private Refusal outside(String name, long least, long most) {
    return Refusal.invalid(
        Map.of(
            name,
            texts.text("rice.backlog.error.number", Long.toString(least), Long.toString(most))));
  }
}
