package org.riceforjira.plugin.issue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.issue.WhyJson.ChangedJson;
import org.riceforjira.plugin.jira.FieldChange;
import org.riceforjira.plugin.jira.IssueHistory;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/**
 * The last change of each factor: of the field it was taken from. Votes, watchers, comments and
 * links have no history that names a value.
 */
@Component
class FactorChanges {
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private final IssueHistory history;
  private final FactorNumbers numbers;
  private final Texts texts;

  FactorChanges(IssueHistory history, FactorNumbers numbers, Texts texts) {
    this.history = history;
    this.numbers = numbers;
    this.texts = texts;
  }

  /** Where a factor's history is, and how its numbers are read. */
  private record Trail(String field, UnaryOperator<String> text) {
    static Trail ofNumbers(String field, DoubleFunction<String> number) {
      return new Trail(
          field,
          written -> {
            try {
              return number.apply(new BigDecimal(written).doubleValue());
            } catch (NumberFormatException e) {
              // "" for none, or a number in somebody's language.
              return written;
            }
          });
    }

    /** Of options and priorities, which may be called "2.50" or "007". */
    static Trail ofNames(String field) {
      return new Trail(field, UnaryOperator.identity());
    }

    ChangedJson json(FieldChange change) {
      return new ChangedJson(
          change.by().orElse(null),
          change.at().toString(),
          text.apply(change.from()),
          text.apply(change.to()));
    }
  }

  Map<Factor, ChangedJson> of(VisibleIssue issue, ScoringRules rules, Evaluation evaluation) {
    Map<Factor, Trail> trails = new EnumMap<>(Factor.class);
    for (Factor factor : Factor.values()) {
      trail(factor, rules, evaluation).ifPresent(trail -> trails.put(factor, trail));
    }
    Map<String, FieldChange> last =
        history.last(issue, trails.values().stream().map(Trail::field).toList());
    Map<Factor, ChangedJson> changes = new EnumMap<>(Factor.class);
    trails.forEach(
        (factor, trail) ->
            Optional.ofNullable(last.get(trail.field()))
                .ifPresent(change -> changes.put(factor, trail.json(change))));
    return changes;
  }

  private Optional<Trail> trail(Factor factor, ScoringRules rules, Evaluation evaluation) {
    FactorValue value = evaluation.values().get(factor);
    if (value == null) {
      // Somebody may have emptied it.
      return FactorInput.fieldOf(rules.of(factor)).map(field -> typed(field, factor, rules));
    }
    Source source = value.source();
    if (source instanceof Source.NumberField number) {
      return Optional.of(typed(number.field(), factor, rules));
    } else if (source instanceof Source.OptionField option) {
      return Optional.of(Trail.ofNames(option.field()));
    } else if (source instanceof Source.StoryPoints points) {
      return Optional.of(Trail.ofNumbers(points.field(), texts::number));
    } else if (source instanceof Source.OriginalEstimate) {
      return Optional.of(Trail.ofNumbers(IssueHistory.ORIGINAL_ESTIMATE, this::hours));
    }
    return source instanceof Source.PriorityTable
        ? Optional.of(Trail.ofNames(IssueHistory.PRIORITY))
        : Optional.empty();
  }

  private Trail typed(String field, Factor factor, ScoringRules rules) {
    return Trail.ofNumbers(
        field,
        stored -> {
          double read =
              factor == Factor.CONFIDENCE ? rules.confidenceUnit().asRead(stored) : stored;
          return numbers.of(rules, factor, read);
        });
  }

  private String hours(double seconds) {
    BigDecimal hours =
        BigDecimal.valueOf(seconds).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    return texts.number(hours.doubleValue()) + " h";
  }
}
