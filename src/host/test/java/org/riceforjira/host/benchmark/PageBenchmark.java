package org.riceforjira.host.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.benchmark.Row.Figure;
import org.riceforjira.host.it.Folders;
import org.riceforjira.host.it.Person;

/** The backlog page of a large project beside that of a small one. */
public final class PageBenchmark {
  private static final int SMALL = 1000;

  /** Every so many-th issue is hidden from who does not see all. */
  private static final int HIDDEN = 10;

  private final List<Row> rows = new ArrayList<>();
  private final Folders folders;

  private PageBenchmark(Folders folders) {
    this.folders = folders;
  }

  /**
   * @param arguments how many issues the large project has
   */
  public static void main(String[] arguments) throws Exception {
    try (Folders folders = new Folders()) {
      PageBenchmark benchmark = new PageBenchmark(folders);
      benchmark.measure(Integer.parseInt(arguments[0]));
      benchmark.rows.forEach(row -> System.out.println(row.markdown()));
    }
  }

  private void measure(int issues) throws Exception {
    PageReads.Result before = small();
    PageReads.Result large;
    List<Row> restricted;
    try (Backlog backlog = Backlog.of(issues, folders)) {
      PageReads reads = new PageReads(backlog, backlog.admin());
      rows.add(
          Row.told(
              "first question after a start, until the ranking of %,d issues is there"
                  .formatted(issues),
              new Figure(reads.untilReady(), "s")));
      large = reads.measure();
      restricted = restricted(backlog);
    }
    PageReads.Result after = small();
    String where = " at %,d issues, median of %d".formatted(issues, PageReads.CALLS);
    rows.add(
        Row.below("first page" + where, new Figure(large.first(), "ms"), new Figure(150, "ms")));
    rows.add(
        Row.compared(
            "the same against 1,000",
            new Figure(large.first(), "ms"),
            new Figure(Math.min(before.first(), after.first()), "ms"),
            1.5));
    rows.add(
        Row.below("next window" + where, new Figure(large.window(), "ms"), new Figure(80, "ms")));
    rows.add(
        Row.below(
            "first page in another order" + where,
            new Figure(large.order(), "ms"),
            new Figure(300, "ms")));
    rows.add(Row.told("first page right after an edit" + where, new Figure(large.edited(), "ms")));
    rows.add(Row.told("first page filtered by a text" + where, new Figure(large.text(), "ms")));
    rows.addAll(restricted);
  }

  private List<Row> restricted(Backlog backlog) throws Exception {
    backlog.hide(HIDDEN);
    PageReads.Result known = reads(backlog, "viewer").measure();
    double cold = 0;
    for (String another : List.of("alice", "bob")) {
      cold = Math.max(cold, reads(backlog, another).untilReady() * 1e3);
    }
    String who = " for who does not see one issue in %d".formatted(HIDDEN);
    return List.of(
        Row.told("very first page, worse of two people," + who, new Figure(cold, "ms")),
        Row.below("first page" + who, new Figure(known.first(), "ms"), new Figure(150, "ms")),
        Row.below("next window" + who, new Figure(known.window(), "ms"), new Figure(80, "ms")),
        Row.told("first page right after an edit" + who, new Figure(known.edited(), "ms")));
  }

  private static PageReads reads(Backlog backlog, String person) {
    return new PageReads(backlog, Person.named(person, backlog.host().base()));
  }

  private PageReads.Result small() throws Exception {
    try (Backlog backlog = Backlog.of(SMALL, folders)) {
      PageReads reads = new PageReads(backlog, backlog.admin());
      reads.untilReady();
      return reads.measure();
    }
  }
}
