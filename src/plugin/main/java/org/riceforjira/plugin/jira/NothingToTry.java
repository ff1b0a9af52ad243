package org.riceforjira.plugin.jira;

import org.riceforjira.core.sentence.Sentence;

/** A trial lacks what it would be made on, with a sentence for people. */
final class NothingToTry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private NothingToTry(Sentence sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  /** With a sentence, by its key. */
  static NothingToTry because(String key, Object... arguments) {
    return new NothingToTry(Sentence.of(key, arguments));
  }

  Sentence sentence() {
    return sentence;
  }
}
