package org.riceforjira.connect.candidates;

/** Something was asked for that cannot be answered; the sentence says how to ask. */
public final class UnusableWish extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableWish(String sentence) {
    super(sentence);
  }
}
