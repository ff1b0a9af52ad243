package org.riceforjira.connect.check;

import java.util.Objects;

/**
 * One thing that was looked at.
 *
 * @param about such as "Login"
 * @param sentence what was found; for a problem also how to mend it
 */
public record Finding(String about, Verdict verdict, String sentence) {
  /** What it means for a run. */
  public enum Verdict {
    OK("ok"),
    /** Worth knowing; a run goes all the same. */
    NOTE("note"),
    /** A run would stop, or write nothing. */
    PROBLEM("problem"),
    /** The same, because the login may not do what is needed. */
    NOT_ALLOWED("not allowed");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    public boolean stopsRuns() {
      return this == PROBLEM || this == NOT_ALLOWED;
    }
  }

  public Finding {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(sentence, "sentence");
  }

  static Finding ok(String about, String sentence) {
    return new Finding(about, Verdict.OK, sentence);
  }

  static Finding note(String about, String sentence) {
    return new Finding(about, Verdict.NOTE, sentence);
  }

  static Finding problem(String about, String sentence) {
    return new Finding(about, Verdict.PROBLEM, sentence);
  }

  static Finding notAllowed(String about, String sentence) {
    return new Finding(about, Verdict.NOT_ALLOWED, sentence);
  }
}
