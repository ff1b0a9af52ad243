package org.riceforjira.plugin.settings;

import java.util.List;
import java.util.OptionalLong;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.jira.SeenCounts;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;
import org.springframework.stereotype.Component;

/** Notices that the numbers which are stored are of another scale than the settings say. */
@Component
class ScaleWarnings {
  private static final double WHOLE_FRACTION = 1;
  private static final double WHOLE_PERCENT = 100;

  private final SeenCounts counts;
  private final Texts texts;

  ScaleWarnings(SeenCounts counts, Texts texts) {
    this.counts = counts;
    this.texts = texts;
  }

  /** Adds what it notices of the number fields that a person types into. */
  void add(ProjectId project, ScoringRules rules, List<WarningJson> warnings) {
    for (Factor factor : Factor.values()) {
      for (Source source : rules.of(factor).sources()) {
        if (source instanceof Source.NumberField field) {
          Stored stored = new Stored(project, field.field(), counts.filled(project, field.field()));
          int before = warnings.size();
          if (factor == Factor.CONFIDENCE) {
            unit(stored, rules.confidenceUnit(), warnings);
          }
          if (warnings.size() == before) {
            levels(stored, factor, rules, warnings);
          }
        }
      }
    }
  }

  /** A field and how many issues have a number in it. */
  private record Stored(ProjectId project, String field, OptionalLong filled) {
    long of() {
      return filled.orElse(0);
    }
  }

  private void unit(Stored stored, ConfidenceUnit unit, List<WarningJson> warnings) {
    String path = "$.factors.confidence.stored";
    if (unit == ConfidenceUnit.FRACTION) {
      long above = counts.above(stored.project(), stored.field(), WHOLE_FRACTION).orElse(0);
      warn(above > 0, path, "rice.settings.warning.percent", above, stored, warnings);
    } else if (unit == ConfidenceUnit.PERCENT) {
      long atMost = counts.atMost(stored.project(), stored.field(), WHOLE_FRACTION).orElse(0);
      long zeros = atMost == 0 ? 0 : zeros(stored);
      long small = atMost - zeros;
      boolean most = small > 0 && 2 * small >= stored.of() - zeros;
      warn(most, path, "rice.settings.warning.fraction", small, stored, warnings);
      long above = counts.above(stored.project(), stored.field(), WHOLE_PERCENT).orElse(0);
      warn(above > 0, path, "rice.settings.warning.above", above, stored, warnings);
    }
  }

  /** They are the same as a percent and as a fraction. */
  private long zeros(Stored stored) {
    return counts.among(stored.project(), stored.field(), List.of(0.0)).orElse(0);
  }

  private void levels(
      Stored stored, Factor factor, ScoringRules rules, List<WarningJson> warnings) {
    FactorRule rule = rules.of(factor);
    if (rule.scale().levels().isEmpty() || stored.of() == 0) {
      return;
    }
    ConfidenceUnit unit = rules.confidenceUnit();
    List<Double> values =
        rule.scale().levels().stream()
            .map(Level::value)
            .map(value -> factor == Factor.CONFIDENCE ? unit.asStored(value) : value)
            .toList();
    OptionalLong among = counts.among(stored.project(), stored.field(), values);
    long others = among.isPresent() ? stored.of() - among.getAsLong() : 0;
    String path = "$.factors." + FactorViews.code(factor) + ".levels";
    warn(others > 0, path, "rice.settings.warning.levels", others, stored, warnings);
  }

  private void warn(
      boolean wrong,
      String path,
      String key,
      long some,
      Stored stored,
      List<WarningJson> warnings) {
    if (wrong) {
      String sentence = texts.text(key, texts.number(some), texts.number(stored.of()));
      warnings.add(new WarningJson(path, sentence));
    }
  }
}
