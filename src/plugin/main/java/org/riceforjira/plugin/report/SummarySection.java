package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.CardJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.RoadmapJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.MilestoneJson;
import org.springframework.stereotype.Component;

/** What nobody should miss who reads no further. */
@Component
class SummarySection {
  private final ReportTexts texts;

  SummarySection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report, ServedGoals goals) {
    RoadmapJson roadmap = report.roadmap();
    List<String> sentences = new ArrayList<>();
    if (roadmap.cards().isEmpty()) {
      sentences.add(texts.text("rice.report.nothing"));
      roadmap.notes().forEach(note -> sentences.add(note.text()));
    } else {
      planned(report, goals, sentences);
    }
    long risky = roadmap.milestones().stream().filter(MilestoneJson::atRisk).count();
    if (!roadmap.milestones().isEmpty()) {
      String all = Integer.toString(roadmap.milestones().size());
      sentences.add(texts.text("rice.report.milestones.count", risky + "", all));
    }
    report.changes().ifPresent(changes -> sentences.add(changes.growth().text()));
    List<ItemJson> items = sentences.stream().map(text -> new ItemJson(null, text)).toList();
    return new SectionJson(
        "summary", texts.text("rice.report.summary"), List.of(BlockJson.items(null, items)));
  }

  private void planned(PlanReport report, ServedGoals goals, List<String> sentences) {
    List<CardJson> cards = report.roadmap().cards();
    GoalTally tally = GoalTally.of(report, goals);
    String unit = report.roadmap().unit();
    String effort = texts.amount(tally.all().total());
    sentences.add(texts.text("rice.report.summary.planned", cards.size() + "", effort, unit));
    if (!goals.goals().isEmpty() && goals.unknown().isEmpty() && tally.all().total() > 0) {
      String share = texts.percent(tally.served() / tally.all().total());
      String served = texts.amount(tally.served());
      sentences.add(texts.text("rice.report.goals.share", served, effort, unit, share));
    }
    count("late", cards.stream().filter(CardJson::late).count(), sentences);
    count("after", cards.stream().filter(card -> card.end() == null).count(), sentences);
    count("low", cards.stream().filter(CardJson::low).count(), sentences);
  }

  private void count(String kind, long issues, List<String> sentences) {
    if (issues > 0) {
      sentences.add(texts.text("rice.report.summary." + kind, Long.toString(issues)));
    }
  }
}
