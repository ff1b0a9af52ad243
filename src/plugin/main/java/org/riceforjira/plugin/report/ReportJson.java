package org.riceforjira.plugin.report;

import java.util.List;
import org.riceforjira.plugin.roadmap.RoadmapJson.Preparing;

/**
 * A report on the wire: a document whose parts are drawn as they come, one after the other. All
 * texts are plain texts in the visitor's language.
 *
 * @param preparing how far the making of the rankings is; null once they are there, and nothing
 *     else is there before
 * @param facts of what, by whom, when and for what it was made
 */
record ReportJson(
    Preparing preparing, String title, List<FactJson> facts, List<SectionJson> sections) {

  /** Something about the report as a whole. */
  record FactJson(String label, String text) {}

  /** A part with a headline; {@code id} is the same in every language. */
  record SectionJson(String id, String title, List<BlockJson> blocks) {}

  static ReportJson preparing(String title, Preparing preparing) {
    return new ReportJson(preparing, title, List.of(), List.of());
  }
}
