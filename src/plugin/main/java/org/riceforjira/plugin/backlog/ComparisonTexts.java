package org.riceforjira.plugin.backlog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.riceforjira.core.rank.Lead;
import org.riceforjira.core.rank.Side;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.factors.ChanceText;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words what tells two issues apart. */
@Component
class ComparisonTexts {
  private static final MathContext SHORT = new MathContext(3);
  private static final MathContext LONG = new MathContext(7);

  private final ChanceText chances;
  private final FactorNumbers numbers;
  private final Texts texts;

  ComparisonTexts(ChanceText chances, FactorNumbers numbers, Texts texts) {
    this.chances = chances;
    this.numbers = numbers;
    this.texts = texts;
  }

  String label(Factor factor) {
    return texts.text("rice.factor." + FactorViews.code(factor));
  }

  String number(double number) {
    return texts.number(number);
  }

  String number(ScoringRules rules, Factor factor, double value) {
    return numbers.of(rules, factor, value);
  }

  /** What one factor does, such as "SHOP-2 reaches 2 times as many." */
  String factor(Factor factor, Lead lead, String left, String right) {
    String key =
        switch (factor) {
          case REACH -> "rice.comparison.reach";
          case IMPACT -> "rice.comparison.impact";
          case CONFIDENCE -> "rice.comparison.confidence";
          case EFFORT -> "rice.comparison.effort";
        };
    return difference(key, lead, left, right);
  }

  String goal(Lead lead, String left, String right) {
    return difference("rice.comparison.goal", lead, left, right);
  }

  /** Which issue comes first, why, and how sure that is; {@code reasons} are names of factors. */
  String first(String key, List<String> reasons, boolean alone, double chance) {
    String because = alone ? "rice.comparison.because" : "rice.comparison.mostly";
    return sentences(texts.text(because, key, joined(reasons)), chance);
  }

  /** Which of two equal scores comes first; without reasons it is the older issue. */
  String tied(String key, List<String> reasons) {
    return reasons.isEmpty()
        ? texts.text("rice.comparison.older", key)
        : texts.text("rice.comparison.tied", key, joined(reasons));
  }

  String goalReason() {
    return texts.text("rice.comparison.reason.goal");
  }

  /** That the issues with these keys, one or both, have no score. */
  String unscored(List<String> keys) {
    return keys.size() == 1
        ? texts.text("rice.comparison.unscored", keys.get(0))
        : texts.text("rice.comparison.unscored.both");
  }

  private String sentences(String first, double chance) {
    return first + " " + texts.text("rice.comparison.odds", chances.of(chance));
  }

  private String difference(String key, Lead lead, String left, String right) {
    if (lead.favours() == Side.NEITHER) {
      return texts.text("rice.comparison.equal");
    }
    if (Double.isInfinite(lead.times())) {
      return texts.text("rice.comparison.zero", lead.left() == 0 ? left : right);
    }
    return texts.text(key, lead.left() > lead.right() ? left : right, times(lead.times()));
  }

  /** Short, but never so short that a difference looks like none. */
  private String times(double times) {
    BigDecimal exact = BigDecimal.valueOf(times);
    BigDecimal rounded = exact.round(SHORT);
    boolean lost = rounded.compareTo(BigDecimal.ONE) == 0;
    return texts.number((lost ? exact.round(LONG) : rounded).doubleValue());
  }

  private String joined(List<String> names) {
    String joined = names.get(0);
    for (String next : names.subList(1, names.size())) {
      joined = texts.text("rice.comparison.and", joined, next);
    }
    return joined;
  }
}
