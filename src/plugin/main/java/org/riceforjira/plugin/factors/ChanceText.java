package org.riceforjira.plugin.factors;

import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Writes chances for people, in whole percent; an estimate is never certain. */
@Component
public class ChanceText {
  private static final int ALL = 100;

  private final Texts texts;

  public ChanceText(Texts texts) {
    this.texts = texts;
  }

  /**
   * A chance such as "83 %" or "more than 99 %".
   *
   * @param chance from 0 to 1
   */
  public String of(double chance) {
    long percent = Math.round(chance * ALL);
    if (percent < 1) {
      return texts.text("rice.chance.least");
    }
    return percent >= ALL
        ? texts.text("rice.chance.most")
        : texts.text("rice.chance", Long.toString(percent));
  }
}
