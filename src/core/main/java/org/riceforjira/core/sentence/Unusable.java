package org.riceforjira.core.sentence;

import java.util.Objects;

/** Something that cannot be, with a sentence for whoever asked for it. */
public final class Unusable extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  public Unusable(Sentence sentence) {
    super(sentence.english());
    this.sentence = Objects.requireNonNull(sentence, "sentence");
  }

  public Sentence sentence() {
    return sentence;
  }
}
