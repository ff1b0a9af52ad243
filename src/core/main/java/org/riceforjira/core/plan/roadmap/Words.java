package org.riceforjira.core.plan.roadmap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Parameters of sentences as a person writes them. */
final class Words {
  private Words() {}

  static List<String> of(Object... parameters) {
    return Arrays.stream(parameters).map(Words::word).toList();
  }

  /** 2 rather than 2.0, and never 1.0E9. */
  private static String word(Object parameter) {
    return parameter instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : parameter.toString();
  }
}
