package org.riceforjira.plugin.factors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * Reads the factors that somebody sets: {"reach": 450, "impact": null}. Numbers are as a person
 * reads them, null empties a factor; one wrong input refuses them all.
 */
@Component
public class FactorInput {
  /** Databases keep twelve digits of a number field before the point, and six behind it. */
  static final double LARGEST = 999_999_999_999.0;

  private static final double SMALLEST_EFFORT = 0.000001;

  private final Texts texts;

  public FactorInput(Texts texts) {
    this.texts = texts;
  }

  /** The number field by which people set a factor: its first source, if that is one. */
  public static Optional<String> fieldOf(FactorRule rule) {
    return rule.sources().stream()
        .findFirst()
        .filter(Source.NumberField.class::isInstance)
        .map(source -> ((Source.NumberField) source).field());
  }

  /** The fields that people's factors and the score go into. */
  public static Set<String> fields(ProjectSettings settings) {
    Set<String> fields = new HashSet<>(Set.of(settings.scoreField()));
    settings.rules().factors().values().forEach(rule -> fieldOf(rule).ifPresent(fields::add));
    return fields;
  }

  /** The factors to set; null stands for "empty". */
  public Map<Factor, Double> read(JsonObject body, ConfidenceUnit unit) {
    Map<Factor, Double> values = each(body, (factor, element) -> value(factor, element, unit));
    if (values.isEmpty()) {
      throw Refusal.invalid(texts.text("rice.error.factors.none"));
    }
    return values;
  }

  /**
   * The factors that an issue is expected to have; null stands for "empty". Any number will do:
   * what is in a field need not be right.
   */
  public Map<Factor, Double> readExpected(JsonObject body) {
    return each(body, this::number);
  }

  private Map<Factor, Double> each(
      JsonObject body, BiFunction<Factor, JsonElement, Double> reading) {
    Map<Factor, Double> values = new EnumMap<>(Factor.class);
    Map<String, String> errors = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> entry : body.entrySet()) {
      try {
        Factor factor = factor(entry.getKey());
        values.put(factor, reading.apply(factor, entry.getValue()));
      } catch (Refused refused) {
        errors.put(entry.getKey(), refused.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return values;
  }

  private Factor factor(String name) {
    for (Factor factor : Factor.values()) {
      if (FactorViews.code(factor).equals(name)) {
        return factor;
      }
    }
    throw new Refused(texts.text("rice.error.factor.unknown", name));
  }

  private Double value(Factor factor, JsonElement element, ConfidenceUnit unit) {
    Double value = number(factor, element);
    if (value == null) {
      return null;
    }
    if (value < 0) {
      throw new Refused(
          texts.text("rice.error.factor.negative", label(factor), texts.number(value)));
    }
    if (value > LARGEST) {
      throw new Refused(
          texts.text("rice.error.factor.large", label(factor), texts.number(LARGEST)));
    }
    if (factor == Factor.EFFORT) {
      checkEffort(value);
    }
    if (factor == Factor.CONFIDENCE && value > unit.largest()) {
      throw new Refused(texts.text("rice.error.factor.confidence"));
    }
    return value;
  }

  private void checkEffort(double value) {
    if (value == 0) {
      throw new Refused(texts.text("rice.error.factor.effort"));
    }
    if (value < SMALLEST_EFFORT) {
      throw new Refused(texts.text("rice.error.factor.small", texts.number(SMALLEST_EFFORT)));
    }
  }

  private Double number(Factor factor, JsonElement element) {
    if (element.isJsonNull()) {
      return null;
    }
    if (!element.isJsonPrimitive()
        || !element.getAsJsonPrimitive().isNumber()
        || !Double.isFinite(element.getAsDouble())) {
      throw new Refused(texts.text("rice.error.factor.number", label(factor)));
    }
    return element.getAsDouble();
  }

  private String label(Factor factor) {
    return texts.text("rice.factor." + FactorViews.code(factor));
  }

  /** One wrong input; collected, so that all are told at once. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
      super(sentence);
    }
  }
}
