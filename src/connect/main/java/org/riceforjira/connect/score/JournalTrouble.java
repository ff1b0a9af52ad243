package org.riceforjira.connect.score;

/** The journal of a run cannot be used, or holds nothing to go on with. */
public final class JournalTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JournalTrouble(String sentence) {
    super(sentence);
  }

  JournalTrouble(String sentence, Exception cause) {
    super(sentence, cause);
  }
}
