package org.riceforjira.core.sync;

import java.util.Objects;
import org.riceforjira.core.sentence.Sentence;

/** Jira took none of the scores handed to it. */
public final class WritesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  public WritesRefused(Sentence sentence, RuntimeException cause) {
    super(sentence.english(), cause);
    this.sentence = Objects.requireNonNull(sentence, "sentence");
  }

  /** Why. */
  public Sentence sentence() {
    return sentence;
  }

  /** What other exceptions say is for the log: it may tell more than the reader may know. */
  static Sentence sentence(RuntimeException failure, Sentence otherwise) {
    return failure instanceof WritesRefused refused ? refused.sentence : otherwise;
  }
}
