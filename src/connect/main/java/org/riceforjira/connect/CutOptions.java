package org.riceforjira.connect;

import java.util.OptionalDouble;
import org.riceforjira.connect.rank.CutWish;
import picocli.CommandLine.Option;

/** The options of the cut line. */
final class CutOptions {
  @Option(
      names = "--capacity",
      paramLabel = "N",
      description = "Effort above the cut line (default: the sprint capacity of the settings)")
  private Double capacity;

  @Option(
      names = "--policy",
      paramLabel = "stop|fill",
      description =
          "Whether what does not fit ends the list or is skipped (default: as in the settings)")
  private String policy;

  CutWish wish() {
    return CutWish.of(
        capacity == null ? OptionalDouble.empty() : OptionalDouble.of(capacity), policy);
  }
}
