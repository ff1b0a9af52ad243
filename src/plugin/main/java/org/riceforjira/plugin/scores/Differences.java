package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.riceforjira.plugin.scores.StoredParts.Part;

/**
 * What a run changed or would change, read a part at a time: of a preview the largest change of
 * each project first, of other runs in the order of writing.
 */
final class Differences {
  private final List<Part> parts;
  private final boolean ranked;
  private final Function<Part, List<DifferenceRow>> reader;

  /**
   * A part of them.
   *
   * @param total how many there are for this reader
   */
  record Page(long total, List<DifferenceRow> rows) {}

  Differences(List<Part> parts, boolean ranked, Function<Part, List<DifferenceRow>> reader) {
    this.parts = List.copyOf(parts);
    this.ranked = ranked;
    this.reader = reader;
  }

  /** True if the rows tell ranks. */
  boolean ranked() {
    return ranked;
  }

  /** Rows from a position on, for somebody who may know of all. */
  Page page(long start, int limit) {
    List<DifferenceRow> rows = new ArrayList<>();
    long position = 0;
    for (Part part : parts) {
      long end = position + part.size();
      if (rows.size() < limit && end > start) {
        reader.apply(part).stream()
            .skip(Math.max(0, start - position))
            .limit(limit - rows.size())
            .forEach(rows::add);
      }
      position = end;
    }
    return new Page(position, rows);
  }

  /** Rows from a position on, among those whose issue the reader may know of. */
  Page page(long start, int limit, Predicate<String> sees) {
    List<DifferenceRow> rows = new ArrayList<>();
    long[] position = {0};
    each(
        sees,
        row -> {
          if (position[0] >= start && rows.size() < limit) {
            rows.add(row);
          }
          position[0]++;
        });
    return new Page(position[0], rows);
  }

  /** Goes over all rows whose issue the reader may know of. */
  void each(Predicate<String> sees, Consumer<DifferenceRow> action) {
    for (Part part : parts) {
      reader.apply(part).stream().filter(row -> sees.test(row.key())).forEach(action);
    }
  }
}
