package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.factors.ChanceText;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.roadmap.CardJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReport.PlacedIssue;
import org.springframework.stereotype.Component;

/**
 * Finds issues at the end of the plan that are planned by little more than chance: the best one
 * that capacity keeps out could be worth more.
 */
@Component
class CoinFlips {
  /** From this chance on it is as good as open which of two issues is worth more. */
  static final double OPEN = 1.0 / 3;

  /** So many of the last planned issues are looked at: better ones are surer. */
  static final int LOOKED_AT = 50;

  private final ChanceText chances;
  private final ReportTexts texts;

  CoinFlips(ChanceText chances, ReportTexts texts) {
    this.chances = chances;
    this.texts = texts;
  }

  /** The one whose score is the worst first. */
  List<ItemJson> of(PlanReport report) {
    return report.next().map(next -> of(report, next)).orElse(List.of());
  }

  private List<ItemJson> of(PlanReport report, PlacedIssue next) {
    Uncertainty uncertainty = report.wish().settings().uncertainty();
    List<ItemJson> items = new ArrayList<>();
    for (int index : last(report, next)) {
      double chance = chance(next.score(), report.work().get(index).score(), uncertainty);
      if (chance >= OPEN) {
        CardJson card = report.roadmap().cards().get(index);
        String text =
            texts.text("rice.report.uncertain.flip", next.issue().key(), chances.of(chance));
        items.add(new ItemJson(card.key(), texts.about(card.summary(), text)));
      }
    }
    return items;
  }

  /** Those that have their places by their scores, and use the capacity that the other lacks. */
  private static List<Integer> last(PlanReport report, PlacedIssue next) {
    List<Integer> rivals = new ArrayList<>();
    for (int i = 0; i < report.work().size(); i++) {
      PlacedIssue work = report.work().get(i);
      if (work.score().isPresent() && !work.settled() && work.pool().equals(next.pool())) {
        rivals.add(i);
      }
    }
    rivals.sort(
        Comparator.comparing((Integer i) -> report.work().get(i).score(), Ranking.ORDER)
            .reversed());
    return rivals.subList(0, Math.min(LOOKED_AT, rivals.size()));
  }

  /** How likely it is that one issue is worth more than another one. */
  static double chance(Score one, Score other, Uncertainty uncertainty) {
    Ranking both = Ranking.of(List.of(one, other));
    int position = both.get(0).score().issueId() == one.issueId() ? 0 : 1;
    return RankIntervals.of(both, uncertainty).aboveLine(position, 1);
  }
}
