package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.scores.StoredParts.Part;

/**
 * What a run changed or would change: of a preview the largest change of each project first, of
 * other runs in the order of writing. Never more than one part of it is in memory.
 *
 * @param ranked true if the rows tell ranks
 */
record Differences(
    List<Part> parts,
    Function<Part, ProjectId> projectOf,
    Function<Part, List<DifferenceRow>> reader,
    boolean ranked) {
  /**
   * Some rows.
   *
   * @param total how many there are for this reader
   */
  record Page(long total, List<DifferenceRow> rows) {}

  /** The projects that the changed issues were in. */
  Set<ProjectId> projects() {
    return parts.stream().map(projectOf).collect(Collectors.toSet());
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
    long position = 0;
    for (DifferenceRow row : all()) {
      if (sees.test(row.key())) {
        if (position >= start && rows.size() < limit) {
          rows.add(row);
        }
        position++;
      }
    }
    return new Page(position, rows);
  }

  /** All rows, read part by part; to be gone over once. */
  Iterable<DifferenceRow> all() {
    return () -> parts.stream().map(reader).flatMap(Collection::stream).iterator();
  }
}
