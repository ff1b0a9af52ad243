package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.CardJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReport.PlacedIssue;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnplannedJson;
import org.springframework.stereotype.Component;

/** What the plan rests on that is little known. */
@Component
class UncertainSection {
  /** So many of each kind: who has more of them has another problem first. */
  static final int MOST = 10;

  /** A rank interval is wide that runs over so many ranks, and over half of the planned issues. */
  static final int WIDE = 5;

  private static final Set<String> MISSING = Set.of("no-effort", "no-score");
  private static final Set<String> UNMET =
      Set.of(
          "prerequisite-outside-plan",
          "prerequisite-without-effort",
          "prerequisite-without-score",
          "link-dropped");

  private final CoinFlips flips;
  private final ReportTexts texts;

  UncertainSection(CoinFlips flips, ReportTexts texts) {
    this.flips = flips;
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    List<BlockJson> blocks = new ArrayList<>();
    block("low", low(report), blocks);
    block("wide", wide(report), blocks);
    block("flips", flips.of(report), blocks);
    block("unmet", unmet(report), blocks);
    block("missing", missing(report), blocks);
    if (blocks.isEmpty()) {
      blocks.add(BlockJson.text(texts.text("rice.report.uncertain.none")));
    }
    return new SectionJson("uncertain", texts.text("rice.report.uncertain"), blocks);
  }

  private void block(String kind, List<ItemJson> items, List<BlockJson> blocks) {
    if (!items.isEmpty()) {
      List<ItemJson> told = new ArrayList<>(items.subList(0, Math.min(MOST, items.size())));
      if (items.size() > MOST) {
        String more = Integer.toString(items.size() - MOST);
        told.add(new ItemJson(null, texts.text("rice.report.more", more)));
      }
      blocks.add(BlockJson.items(texts.text("rice.report.uncertain." + kind), told));
    }
  }

  private List<ItemJson> low(PlanReport report) {
    return report.roadmap().cards().stream()
        .filter(CardJson::low)
        .map(
            card ->
                item(
                    card,
                    texts.text(
                        "rice.report.uncertain.confidence",
                        texts.number(card.confidence()),
                        card.effortText(),
                        report.roadmap().unit())))
        .toList();
  }

  /** The widest first. */
  private List<ItemJson> wide(PlanReport report) {
    int least = Math.max(WIDE, report.work().size() / 2);
    List<Integer> wide = new ArrayList<>();
    for (int i = 0; i < report.work().size(); i++) {
      if (width(report, i) > least) {
        wide.add(i);
      }
    }
    wide.sort(Comparator.comparing((Integer i) -> width(report, i)).reversed());
    return wide.stream()
        .map(
            i ->
                item(
                    report.roadmap().cards().get(i),
                    texts.text(
                        "rice.report.uncertain.ranks",
                        report.roadmap().cards().get(i).rank(),
                        texts.interval(report.work().get(i).interval()))))
        .toList();
  }

  private static int width(PlanReport report, int index) {
    PlacedIssue work = report.work().get(index);
    return work.interval().map(ranks -> ranks.high() - ranks.low() + 1).orElse(0);
  }

  private List<ItemJson> unmet(PlanReport report) {
    List<ItemJson> items = new ArrayList<>();
    for (CardJson card : report.roadmap().cards()) {
      card.flags().stream()
          .filter(flag -> UNMET.contains(flag.code()))
          .forEach(flag -> items.add(item(card, flag.text())));
    }
    return items;
  }

  private List<ItemJson> missing(PlanReport report) {
    List<ItemJson> items = new ArrayList<>();
    for (CardJson card : report.roadmap().cards()) {
      if (card.score() == null) {
        items.add(item(card, texts.text("rice.report.uncertain.noscore")));
      }
    }
    for (UnplannedJson issue : report.roadmap().unscheduled().issues()) {
      if (MISSING.contains(issue.code())) {
        String text = texts.about(issue.summary(), issue.text());
        items.add(new ItemJson(issue.key(), text));
      }
    }
    return items;
  }

  private ItemJson item(CardJson card, String text) {
    return new ItemJson(card.key(), texts.about(card.summary(), text));
  }
}
