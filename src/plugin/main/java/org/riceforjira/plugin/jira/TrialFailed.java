package org.riceforjira.plugin.jira;

import org.riceforjira.core.sentence.Sentence;

/** Something does not work as the app needs it, with a sentence for people. */
public final class TrialFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  public TrialFailed(Sentence sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  /** Returns if it is as it should be; the sentence, by its key, says what is not. */
  public static void unless(boolean right, String key, Object... arguments) {
    if (!right) {
      throw new TrialFailed(Sentence.of(key, arguments));
    }
  }

  Sentence sentence() {
    return sentence;
  }
}
