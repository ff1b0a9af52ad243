package org.riceforjira.plugin.backlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.riceforjira.core.rank.HeadToHead;
import org.riceforjira.core.rank.Lead;
import org.riceforjira.core.rank.Side;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.ComparisonJson.FactorsJson;
import org.riceforjira.plugin.backlog.ComparisonJson.GoalsJson;
import org.riceforjira.plugin.factors.FactorViews;
import org.springframework.stereotype.Component;

/** Compares two issues by their factors. */
@Component
class Comparisons {
  private final ComparisonTexts texts;

  Comparisons(ComparisonTexts texts) {
    this.texts = texts;
  }

  /** The comparison of two different issues of one project. */
  ComparisonJson of(ComparedIssue left, ComparedIssue right, ProjectSettings settings) {
    List<String> unscored =
        Stream.of(left, right).filter(ComparedIssue::unscored).map(ComparedIssue::key).toList();
    Optional<HeadToHead> pair =
        unscored.isEmpty()
            ? Optional.of(HeadToHead.of(left.evaluation(), right.evaluation()))
            : Optional.empty();
    OptionalDouble chance =
        pair.map(both -> both.chance(settings.uncertainty())).orElse(OptionalDouble.empty());
    return new ComparisonJson(
        left.json(texts),
        right.json(texts),
        factors(pair, left, right, settings),
        goal(pair, left, right),
        pair.map(both -> code(both.first())).orElse(null),
        chance.isPresent() ? (Double) chance.getAsDouble() : null,
        pair.map(both -> text(both, chance, left, right))
            .orElseGet(() -> texts.unscored(unscored)));
  }

  private String text(
      HeadToHead pair, OptionalDouble chance, ComparedIssue left, ComparedIssue right) {
    String first = pair.first() == Side.LEFT ? left.key() : right.key();
    List<String> reasons = new ArrayList<>();
    Stream.of(Factor.values()).filter(pair::decides).map(texts::label).forEach(reasons::add);
    if (pair.goalDecides()) {
      reasons.add(texts.goalReason());
    }
    return pair.tied()
        ? texts.tied(first, reasons)
        : texts.first(first, reasons, differences(pair) == reasons.size(), chance.orElseThrow());
  }

  private static long differences(HeadToHead pair) {
    return Stream.concat(Arrays.stream(Factor.values()).map(pair::of), Stream.of(pair.goal()))
        .filter(lead -> lead.favours() != Side.NEITHER)
        .count();
  }

  private List<FactorsJson> factors(
      Optional<HeadToHead> pair,
      ComparedIssue left,
      ComparedIssue right,
      ProjectSettings settings) {
    return Arrays.stream(Factor.values())
        .map(
            factor -> {
              Optional<Lead> lead = pair.map(both -> both.of(factor));
              return new FactorsJson(
                  FactorViews.code(factor),
                  texts.label(factor),
                  number(factor, left.evaluation(), settings),
                  number(factor, right.evaluation(), settings),
                  code(lead.map(Lead::favours).orElse(Side.NEITHER)),
                  lead.map(Comparisons::times).orElse(null),
                  pair.map(both -> both.decides(factor)).orElse(false),
                  lead.map(known -> texts.factor(factor, known, left.key(), right.key()))
                      .orElse(""));
            })
        .toList();
  }

  private GoalsJson goal(Optional<HeadToHead> pair, ComparedIssue left, ComparedIssue right) {
    boolean none = left.evaluation().goal().isEmpty() && right.evaluation().goal().isEmpty();
    if (none || pair.isEmpty()) {
      return null;
    }
    Lead lead = pair.get().goal();
    return new GoalsJson(
        goal(left),
        goal(right),
        code(lead.favours()),
        times(lead),
        pair.get().goalDecides(),
        texts.goal(lead, left.key(), right.key()));
  }

  private String goal(ComparedIssue issue) {
    Optional<AlignmentRule> goal = issue.evaluation().goal();
    return goal.map(rule -> texts.number(rule.multiplier()) + " (" + rule.label() + ")")
        .orElse("1");
  }

  private String number(Factor factor, Evaluation issue, ProjectSettings settings) {
    FactorValue value = issue.values().get(factor);
    return value == null ? "" : texts.number(settings.rules(), factor, value.value());
  }

  /** JSON has no infinity. */
  private static Double times(Lead lead) {
    return Double.isInfinite(lead.times()) ? null : (Double) lead.times();
  }

  private static String code(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
