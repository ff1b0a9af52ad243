package org.riceforjira.plugin.factors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Numbers of factors, as people read them in their language. */
@Component
public class FactorNumbers {
  /** How the rules write what a source found: 40, 0.8, 40 h. */
  private static final Pattern FOUND = Pattern.compile("(-?\\d+(?:\\.\\d+)?)( h)?");

  private final Texts texts;

  public FactorNumbers(Texts texts) {
    this.texts = texts;
  }

  /** A number of a factor: 450, or 80 % for a confidence. */
  public String of(ScoringRules rules, Factor factor, double value) {
    return texts.number(value) + (isPercent(rules, factor) ? "\u00a0%" : "");
  }

  /** What a source found, other than a name, which can look like a number. */
  String found(String raw) {
    Matcher number = FOUND.matcher(raw);
    return number.matches()
        ? texts.number(Double.parseDouble(number.group(1)))
            + (number.group(2) == null ? "" : number.group(2))
        : raw;
  }

  static boolean isPercent(ScoringRules rules, Factor factor) {
    return factor == Factor.CONFIDENCE && rules.confidenceUnit() != ConfidenceUnit.RAW;
  }
}
