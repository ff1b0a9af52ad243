package org.riceforjira.plugin.jira;

import org.riceforjira.core.sentence.Sentence;

/** A trial lacks what it would be made on, with a sentence for people. */
public final class NothingToTry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private NothingToTry(Sentence sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  /** With a sentence, by its key. */
  public static NothingToTry because(String key, Object... arguments) {
    return because(Sentence.of(key, arguments));
  }

  static NothingToTry because(Sentence sentence) {
    return new NothingToTry(sentence);
  }

  Sentence sentence() {
    return sentence;
  }
}
