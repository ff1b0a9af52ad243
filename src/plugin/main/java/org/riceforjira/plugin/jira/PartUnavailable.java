package org.riceforjira.plugin.jira;

import org.riceforjira.core.sentence.Sentence;

/** Something that this version of Jira does not offer, with a sentence for people. */
public final class PartUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  PartUnavailable(String message, String key, String... arguments) {
    super(message);
    this.sentence = Sentence.of(key, (Object[]) arguments);
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The sentence in the language of whoever reads it now. */
  public String in(Texts texts) {
    return texts.text(sentence);
  }
}
