package org.riceforjira.host.it;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A backlog of any size as Jira's CSV export, always the same for the same size. One issue in 50
 * lacks its effort, and so has no score.
 */
public final class GeneratedBacklog {
  /** Who lacks the effort: every so many-th issue. */
  public static final int INCOMPLETE = 50;

  private static final List<String> HEADER =
      List.of(
          "Summary",
          "Issue key",
          "Issue id",
          "Issue Type",
          "Status",
          "Project key",
          "Project name",
          "Priority",
          "Created",
          "Custom field (Reach)",
          "Custom field (Impact)",
          "Custom field (Confidence)",
          "Custom field (Effort)");
  private static final List<String> IMPACTS = List.of("0.25", "0.5", "1", "2", "3");
  private static final List<String> CONFIDENCES = List.of("20", "50", "80", "100");

  private GeneratedBacklog() {}

  /** Writes the export of a project. */
  public static Path write(Path file, String project, int issues) throws IOException {
    Random random = new Random(issues);
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", HEADER) + "\n");
      for (int number = 1; number <= issues; number++) {
        out.write(row(project, number, random));
      }
    }
    return file;
  }

  /** How many of so many issues get a score. */
  public static int scored(int issues) {
    return issues - issues / INCOMPLETE;
  }

  private static String row(String project, int number, Random random) {
    String effort = number % INCOMPLETE == 0 ? "" : "" + (1 + random.nextInt(40)) / 2.0;
    return "Idea %d,%s-%d,%d,Story,To Do,%s,Generated %s,Medium,2026-03-01 10:00,%d,%s,%s,%s\n"
        .formatted(
            number,
            project,
            number,
            500_000 + number,
            project,
            project,
            1 + random.nextInt(20_000),
            IMPACTS.get(random.nextInt(IMPACTS.size())),
            CONFIDENCES.get(random.nextInt(CONFIDENCES.size())),
            effort);
  }
}
