package org.riceforjira.core.score;

import java.util.Locale;

/** Why a factor prevents a score. */
public enum GapReason {
  MISSING,
  NEGATIVE,
  ZERO_EFFORT,
  /** A confidence, in percent or as a fraction, of more than 100 %. */
  CONFIDENCE_ABOVE_100,
  NOT_A_NUMBER,
  INFINITE,
  /** An option is chosen that the settings give no value. */
  OPTION_WITHOUT_VALUE,
  /** The issue has a priority that the settings give no value. */
  PRIORITY_WITHOUT_VALUE,
  /** All factors are legal, but the score is larger than any number that can be stored. */
  SCORE_TOO_LARGE;

  /** A stable code for translations, such as "zero-effort". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
