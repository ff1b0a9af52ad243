package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.springframework.stereotype.Component;

/** What the report cannot know. */
@Component
class UnknownSection {
  private final ReportTexts texts;

  UnknownSection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    List<String> sentences = new ArrayList<>();
    report.roadmap().notes().forEach(note -> sentences.add(note.text()));
    Integer beyond = report.roadmap().beyond();
    if (beyond == null && report.roadmap().configured()) {
      sentences.add(texts.text("rice.report.unknown.uncounted"));
    } else if (beyond != null && beyond > 0) {
      sentences.add(texts.text("rice.report.unknown.beyond", beyond + ""));
    }
    if (report.work().size() > PlanReport.INTERVALS) {
      sentences.add(texts.text("rice.report.unknown.ranks", PlanReport.INTERVALS + ""));
    }
    if (report.isOfSeveralProjects()) {
      sentences.add(texts.text("rice.report.unknown.projects"));
    }
    if (report.changes().isEmpty()) {
      sentences.add(texts.text("rice.report.unknown.baseline"));
    }
    sentences.add(texts.text("rice.report.unknown.hidden"));
    sentences.add(texts.text("rice.report.unknown.estimates"));
    List<ItemJson> items = sentences.stream().map(text -> new ItemJson(null, text)).toList();
    return new SectionJson(
        "unknown", texts.text("rice.report.unknown"), List.of(BlockJson.items(null, items)));
  }
}
