package org.riceforjira.plugin.factors;

import java.util.List;

/**
 * One factor of an issue on the wire.
 *
 * @param value what the score is computed with, null if the factor is missing
 * @param origin where the value came from, null if the factor is missing
 * @param input how the visitor may change it, null if they may not
 */
public record FactorJson(
    String factor, String label, ValueJson value, OriginJson origin, InputJson input) {

  /**
   * A value as a person reads it; confidence is in percent, and then has no unit, unless its scale
   * is raw.
   */
  public record ValueJson(double number, String text, String level, String unit) {}

  /** The source that yielded the value; {@code assumed} if it is the same for every issue. */
  public record OriginJson(String kind, String text, boolean assumed) {}

  /** The field that holds what people typed, and the levels to choose from, if there are any. */
  public record InputJson(Double typed, List<LevelJson> levels) {}

  /** A named value. */
  public record LevelJson(String name, double value, String text) {}
}
