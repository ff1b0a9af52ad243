package org.riceforjira.connect.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;

/** Says in English what the factors of an issue are. */
public final class FactorTexts {
  private final ScoringRules rules;

  public FactorTexts(ScoringRules rules) {
    this.rules = rules;
  }

  /** Its name for programs: "reach". */
  public static String code(Factor factor) {
    return factor.name().toLowerCase(Locale.ROOT);
  }

  /** What efforts and capacities are counted in. */
  public String effortUnit() {
    return rules.of(Factor.EFFORT).unit();
  }

  /** A number of a factor: "450", or "80 %" for a confidence. */
  public String value(Factor factor, double value) {
    boolean percent = factor == Factor.CONFIDENCE && rules.confidenceUnit() != ConfidenceUnit.RAW;
    return Numbers.text(value) + (percent ? " %" : "");
  }

  /** The same with the name of its level, where it has one: "80 % (medium)". */
  public String withLevel(Factor factor, double value) {
    String level =
        rules.of(factor).scale().levelOf(value).map(Level::name).map(" (%s)"::formatted).orElse("");
    return value(factor, value) + level;
  }

  /** Every gap in a few words: "Reach, Effort missing". */
  public static String brief(List<Gap> gaps) {
    String missing =
        gaps.stream()
            .filter(gap -> gap.reason() == GapReason.MISSING)
            .map(gap -> gap.factor().label())
            .collect(Collectors.joining(", "));
    String others =
        gaps.stream()
            .filter(gap -> gap.reason() != GapReason.MISSING)
            .map(Gap::sentence)
            .collect(Collectors.joining(" "));
    if (missing.isEmpty()) {
      return others;
    }
    return missing + " missing" + (others.isEmpty() ? "" : ". " + others);
  }

  /** Every gap in full. */
  public static String sentences(List<Gap> gaps) {
    return gaps.stream().map(Gap::sentence).collect(Collectors.joining(" "));
  }
}
