package org.riceforjira.plugin.factors;

import org.riceforjira.core.score.Gap;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words why there is no score, and what to do. */
@Component
public class GapTexts {
  private final Texts texts;

  public GapTexts(Texts texts) {
    this.texts = texts;
  }

  /** What is wrong with a factor and how to mend it. */
  public String sentence(Gap gap) {
    String label = texts.text("rice.factor." + FactorViews.code(gap.factor()));
    return texts.text("rice.gap." + gap.code(), label, gap.found());
  }
}
