package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.RoadmapJson;
import org.springframework.stereotype.Component;

/** What changed since the baseline. */
@Component
class ChangesSection {
  /** So many of each kind; the comparison on the roadmap has all of them. */
  static final int MOST = 20;

  private final ReportTexts texts;

  ChangesSection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    List<BlockJson> blocks = new ArrayList<>();
    if (report.changes().isPresent()) {
      changes(report.changes().get(), blocks);
    } else {
      blocks.add(BlockJson.text(whyNot(report.roadmap())));
    }
    return new SectionJson("changes", texts.text("rice.report.changes"), blocks);
  }

  /** Without a plan there is nothing to compare, and a baseline may be damaged or deleted. */
  private String whyNot(RoadmapJson roadmap) {
    return roadmap.notes().stream()
        .filter(note -> note.code().equals("baseline"))
        .map(RoadmapJson.NoteJson::text)
        .findAny()
        .orElseGet(
            () ->
                texts.text(
                    roadmap.configured() ? "rice.report.changes.none" : "rice.report.nothing"));
  }

  private void changes(BaselineComparisonJson changes, List<BlockJson> blocks) {
    blocks.add(BlockJson.text(texts.text("rice.report.changes.since", ReportHead.named(changes))));
    blocks.add(BlockJson.text(changes.growth().text()));
    moved("later", changes, changes.later(), blocks);
    crossed("in", changes, changes.in(), blocks);
    crossed("out", changes, changes.out(), blocks);
    moved("earlier", changes, changes.earlier(), blocks);
    crossed("done", changes, changes.done(), blocks);
    moved("rescored", changes, changes.rescored(), blocks);
    moved("reestimated", changes, changes.reestimated(), blocks);
    blocks.add(
        BlockJson.text(texts.text("rice.report.changes.unchanged", changes.unchanged() + "")));
  }

  private void moved(
      String list, BaselineComparisonJson all, List<Change> changes, List<BlockJson> blocks) {
    List<ItemJson> items =
        changes.stream()
            .limit(MOST)
            .map(change -> item(change.key(), change.summary(), change.text()))
            .toList();
    block(list, all.counts().get(list), items, blocks);
  }

  private void crossed(
      String list, BaselineComparisonJson all, List<Crossing> changes, List<BlockJson> blocks) {
    List<ItemJson> items =
        changes.stream()
            .limit(MOST)
            .map(change -> item(change.key(), change.summary(), change.text()))
            .toList();
    block(list, all.counts().get(list), items, blocks);
  }

  private void block(String list, int count, List<ItemJson> items, List<BlockJson> blocks) {
    if (count > 0) {
      String title = texts.text("rice.report.changes." + list, count + "");
      blocks.add(BlockJson.items(title, more(items, count)));
    }
  }

  private List<ItemJson> more(List<ItemJson> items, int count) {
    List<ItemJson> all = new ArrayList<>(items);
    if (count > items.size()) {
      String more = Integer.toString(count - items.size());
      all.add(new ItemJson(null, texts.text("rice.report.more", more)));
    }
    return all;
  }

  private ItemJson item(String key, String summary, String text) {
    return new ItemJson(key, summary.isEmpty() ? text : texts.about(summary, text));
  }
}
