package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as a search sees it: runs of letters and digits, in lower case. */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    return of(text, "");
  }

  /** Characters of {@code more} count as parts of words too. */
  static List<String> of(String text, String more) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside =
          i < lower.length()
              && (Character.isLetterOrDigit(lower.charAt(i)) || more.indexOf(lower.charAt(i)) >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
