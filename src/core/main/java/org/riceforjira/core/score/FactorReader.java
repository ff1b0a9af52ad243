package org.riceforjira.core.score;

import java.util.List;
import java.util.Optional;

/** Finds one factor of an issue: the first source that yields a value wins, if it is usable. */
final class FactorReader {
  private final Factor factor;
  private final FactorRule rule;
  private final ConfidenceUnit confidenceUnit;

  FactorReader(Factor factor, FactorRule rule, ConfidenceUnit confidenceUnit) {
    this.factor = factor;
    this.rule = rule;
    this.confidenceUnit = confidenceUnit;
  }

  /** The usable number; NaN where {@link #gap} tells why there is none. */
  double number(IssueFacts facts) {
    double value = find(facts).value;
    return usable(value) ? value : Double.NaN;
  }

  /** True for a number, as a person reads it, that this factor can have. */
  boolean usable(double value) {
    return problem(value).isEmpty();
  }

  /** The usable value with its source. */
  Optional<FactorValue> value(IssueFacts facts) {
    Finding found = find(facts);
    return problem(found.value).isPresent()
        ? Optional.empty()
        : Optional.of(
            new FactorValue(
                factor,
                found.value,
                found.source,
                found.reading.found(),
                rule.scale().levelOf(found.value)));
  }

  /** Why there is no usable value. */
  Optional<Gap> gap(IssueFacts facts) {
    Finding found = find(facts);
    Reading reading = found.reading;
    if (found.source == null) {
      GapReason reason = reading.problem().orElse(GapReason.MISSING);
      return Optional.of(new Gap(factor, reason, reading.found()));
    }
    return problem(found.value).map(problem -> new Gap(factor, problem, told(problem, found)));
  }

  /** A name in a table does not show what is wrong with its value; 1.2 does not look like 120 %. */
  private static String told(GapReason problem, Finding found) {
    boolean named = found.reading.raw() instanceof String;
    return named || problem == GapReason.CONFIDENCE_ABOVE_100
        ? Amounts.text(found.value)
        : found.reading.found();
  }

  /**
   * What the sources found.
   *
   * @param source null when none yielded a value
   * @param value as a person reads it; NaN when there is none
   */
  private record Finding(Source source, Reading reading, double value) {}

  private Finding find(IssueFacts facts) {
    List<Source> sources = rule.sources();
    Reading unusable = Reading.NOTHING;
    for (int i = 0; i < sources.size(); i++) {
      Reading reading = sources.get(i).read(facts);
      if (reading.value().isPresent()) {
        return new Finding(sources.get(i), reading, asRead(reading.value().getAsDouble()));
      }
      // What a person can see and mend says more than "missing"; the first such reason is kept.
      unusable = unusable.problem().isPresent() ? unusable : reading;
    }
    return new Finding(null, unusable, Double.NaN);
  }

  private double asRead(double number) {
    return factor == Factor.CONFIDENCE ? confidenceUnit.asRead(number) : number;
  }

  private Optional<GapReason> problem(double value) {
    if (Double.isNaN(value)) {
      return Optional.of(GapReason.NOT_A_NUMBER);
    }
    if (Double.isInfinite(value)) {
      return Optional.of(GapReason.INFINITE);
    }
    if (value < 0) {
      return Optional.of(GapReason.NEGATIVE);
    }
    if (factor == Factor.CONFIDENCE && value > confidenceUnit.largest()) {
      return Optional.of(GapReason.CONFIDENCE_ABOVE_100);
    }
    return factor == Factor.EFFORT && value == 0
        ? Optional.of(GapReason.ZERO_EFFORT)
        : Optional.empty();
  }
}
