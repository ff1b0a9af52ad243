package org.riceforjira.core.plan.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The lines of a baseline, one column after the other: like next to like packs best. */
final class BaselineColumns {
  private BaselineColumns() {}

  /** Lines in order of issue id, so that ids are small steps. */
  static void write(List<BaselineLine> lines, BaselineWriter out) {
    long before = 0;
    for (BaselineLine line : lines) {
      out.varint(line.issue().id() - before);
      before = line.issue().id();
    }
    BaselineKeys.write(lines.stream().map(line -> line.issue().key()).toList(), out);
    BaselineNumbers.write(lines.stream().map(BaselineLine::score).toList(), out);
    BaselineNumbers.write(lines.stream().map(BaselineLine::effort).toList(), out);
    lines.forEach(line -> out.varint(line.placement().map(p -> p.first() + 1).orElse(0)));
    lines.forEach(line -> line.placement().ifPresent(p -> out.varint(p.last() - p.first())));
  }

  static List<BaselineLine> read(int count, BaselineReader in) {
    List<BaselineIssue> issues = readIssues(count, in);
    List<OptionalDouble> scores = BaselineNumbers.read(count, in);
    List<OptionalDouble> efforts = BaselineNumbers.read(count, in);
    List<Optional<BaselinePlacement>> placements = readPlacements(count, in);
    List<BaselineLine> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(new BaselineLine(issues.get(i), scores.get(i), efforts.get(i), placements.get(i)));
    }
    return lines;
  }

  private static List<BaselineIssue> readIssues(int count, BaselineReader in) {
    long[] ids = new long[count];
    long before = 0;
    for (int i = 0; i < count; i++) {
      before += in.varint();
      ids[i] = before;
    }
    List<String> keys = BaselineKeys.read(count, in);
    List<BaselineIssue> issues = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      issues.add(new BaselineIssue(ids[i], keys.get(i)));
    }
    return issues;
  }

  private static List<Optional<BaselinePlacement>> readPlacements(int count, BaselineReader in) {
    int[] firsts = new int[count];
    for (int i = 0; i < count; i++) {
      firsts[i] = in.atMost(Integer.MAX_VALUE) - 1;
    }
    List<Optional<BaselinePlacement>> placements = new ArrayList<>(count);
    for (int first : firsts) {
      placements.add(
          first < 0
              ? Optional.empty()
              : Optional.of(
                  new BaselinePlacement(first, first + in.atMost(Integer.MAX_VALUE - first))));
    }
    return placements;
  }
}
