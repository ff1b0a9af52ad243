package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    Function<Part, List<IssueDifference>> reader,
    boolean ranked) {
  /**
   * Some of them.
   *
   * @param total how many there are for this reader
   */
  record Page(long total, List<IssueDifference> found) {
    List<DifferenceRow> rows() {
      return found.stream().map(IssueDifference::row).toList();
    }
  }

  /** The projects that the changed issues were in. */
  Set<ProjectId> projects() {
    return parts.stream().map(projectOf).collect(Collectors.toSet());
  }

  /** What was written last, or was about to be. */
  List<IssueDifference> last() {
    return parts.isEmpty() ? List.of() : reader.apply(parts.get(parts.size() - 1));
  }

  /** Those from a position on, for somebody who may know of all. */
  Page page(long start, int limit) {
    List<IssueDifference> found = new ArrayList<>();
    long position = 0;
    for (Part part : parts) {
      long end = position + part.size();
      if (found.size() < limit && end > start) {
        add(found, reader.apply(part), start - position, limit);
      }
      position = end;
    }
    return new Page(position, found);
  }

  /**
   * Those from a position on, among those that the reader may know of.
   *
   * @param seen is asked once for each part
   */
  Page page(long start, int limit, UnaryOperator<List<IssueDifference>> seen) {
    List<IssueDifference> found = new ArrayList<>();
    long position = 0;
    for (List<IssueDifference> part : byPart(seen)) {
      add(found, part, start - position, limit);
      position += part.size();
    }
    return new Page(position, found);
  }

  /** All that the reader may know of, read part by part; to be gone over once. */
  Iterable<List<IssueDifference>> byPart(UnaryOperator<List<IssueDifference>> seen) {
    return () -> parts.stream().map(reader).map(seen).iterator();
  }

  private static void add(
      List<IssueDifference> found, List<IssueDifference> part, long skipped, int limit) {
    part.stream().skip(Math.max(0, skipped)).limit(limit - found.size()).forEach(found::add);
  }
}
