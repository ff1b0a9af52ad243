package org.riceforjira.connect.roadmap;

import java.util.OptionalInt;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.text.JsonText;
import org.riceforjira.connect.text.Numbers;

/** Prints roadmaps: text for people, one document in JSON, in CSV a row for each issue. */
public final class RoadmapOutput {
  private final Console console;
  private final Format format;
  private final OptionalInt limit;

  /**
   * @param limit how many issues without a place people are told of
   */
  public RoadmapOutput(Console console, Format format, OptionalInt limit) {
    this.console = console;
    this.format = format;
    this.limit = limit;
  }

  public void print(PlannedRoadmap plan) {
    RoadmapJson roadmap = RoadmapDocument.of(plan);
    switch (format) {
      case TABLE, MARKDOWN -> new RoadmapText(console, format, roadmap).print(limit);
      case CSV -> {
        console.result(RoadmapTable.of(roadmap), format);
        roadmap.notes().forEach(console::say);
      }
      case JSON -> console.result(JsonText.of(roadmap));
    }
    RoadmapJson.CountsJson counts = roadmap.counts();
    console.say(
        "%s: %s planned, %s of them late, %s not planned."
            .formatted(
                Numbers.count(counts.candidates(), "candidate", "candidates"),
                Numbers.count(counts.placed()),
                Numbers.count(counts.late()),
                Numbers.count(counts.notPlaced())));
  }
}
