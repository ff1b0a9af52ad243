package org.riceforjira.core.settings;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** What texts in settings may be like. */
final class Texts {
  /** Of names and labels, as of options and link types in Jira. */
  static final int LONGEST_NAME = 255;

  static final int LONGEST_QUERY = 10_000;

  /** Of a key in a path: enough to find it. */
  private static final int LONGEST_KEY = 60;

  private static final String SHORTEN = "rice.core.settings.shorten";
  private static final String UNREADABLE = "rice.core.settings.unreadable";

  private Texts() {}

  /** Whether a text that was stored before there was this objection is good all the same. */
  static boolean isForNewOnes(Sentence objection) {
    return List.of(SHORTEN, UNREADABLE).contains(objection.key());
  }

  static Optional<Sentence> objectionToName(String text) {
    return objection(text, LONGEST_NAME, "");
  }

  /** What is wrong with the name of a row in a table. */
  static Optional<Sentence> objectionToKey(String text) {
    // A browser would take it for something else than a name.
    return text.equals("__proto__")
        ? Optional.of(Sentence.of("rice.core.settings.name"))
        : objection(text, LONGEST_NAME, "");
  }

  static Optional<Sentence> objectionToQuery(String text) {
    return objection(text, LONGEST_QUERY, "\t\n\r");
  }

  private static Optional<Sentence> objection(String text, int longest, String allowed) {
    if (text.length() > longest) {
      return Optional.of(Sentence.of(SHORTEN, longest));
    }
    boolean readable =
        text.codePoints()
            .allMatch(
                c ->
                    allowed.indexOf(c) >= 0
                        || !Character.isISOControl(c)
                            && Character.getType(c) != Character.SURROGATE);
    return readable ? Optional.empty() : Optional.of(Sentence.of(UNREADABLE));
  }

  static String excerpt(String key) {
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "...";
  }
}
