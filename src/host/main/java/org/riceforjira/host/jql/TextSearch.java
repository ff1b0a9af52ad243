package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ~} looks for: words and quoted phrases that must all occur in one text, in any order.
 * A word may hold the wildcards {@code *} (any characters) and {@code ?} (one).
 */
record TextSearch(List<List<String>> phrases) {
  static TextSearch of(Operand.Literal literal, String field) throws JqlError {
    List<List<String>> phrases = new ArrayList<>();
    String[] parts = literal.text().split("\"", -1);
    if (parts.length % 2 == 0) {
      throw new JqlError(
          "The text searched for in the field '"
              + field
              + "' opens a phrase with a quotation mark and does not close it.",
          literal.at());
    }
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        phrases.add(Words.of(parts[i]));
      } else {
        Words.of(parts[i], "*?").forEach(word -> phrases.add(List.of(word)));
      }
    }
    phrases.removeIf(List::isEmpty);
    check(phrases, literal, field);
    return new TextSearch(List.copyOf(phrases));
  }

  private static void check(List<List<String>> phrases, Operand.Literal literal, String field)
      throws JqlError {
    if (phrases.isEmpty()) {
      throw new JqlError(
          "The field '"
              + field
              + "' cannot be searched for '"
              + literal.text()
              + "', which holds no word.",
          literal.at());
    }
    for (List<String> phrase : phrases) {
      char first = phrase.get(0).charAt(0);
      if (first == '*' || first == '?') {
        throw new JqlError(
            "The text searched for in the field '"
                + field
                + "' has a word that starts with '"
                + first
                + "'. Wildcards may stand within or at the end of a word.",
            literal.at());
      }
    }
  }

  boolean foundIn(String text) {
    List<String> words = Words.of(text);
    return phrases.stream().allMatch(phrase -> occurs(phrase, words));
  }

  private static boolean occurs(List<String> phrase, List<String> words) {
    for (int start = 0; start + phrase.size() <= words.size(); start++) {
      int length = 0;
      while (length < phrase.size() && fits(phrase.get(length), words.get(start + length))) {
        length++;
      }
      if (length == phrase.size()) {
        return true;
      }
    }
    return false;
  }

  /** Walks both once, going back to the last star only: no pattern makes it slow. */
  private static boolean fits(String pattern, String word) {
    int p = 0;
    int star = -1;
    int resume = 0;
    int w = 0;
    while (w < word.length()) {
      char c = p < pattern.length() ? pattern.charAt(p) : 0;
      if (c == '*') {
        star = p++;
        resume = w;
      } else if (c == '?' || c == word.charAt(w)) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        w = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(c -> c == '*');
  }
}
