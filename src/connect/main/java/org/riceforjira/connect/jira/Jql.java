package org.riceforjira.connect.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts queries together. */
public final class Jql {
  private Jql() {}

  /** What all of these find; blank ones do not count. */
  public static String all(String... queries) {
    List<String> some = Stream.of(queries).filter(query -> !query.isBlank()).toList();
    return some.size() == 1
        ? some.get(0)
        : some.stream().map(query -> "(" + query + ")").collect(Collectors.joining(" AND "));
  }

  /** The issues of these projects, by key or id. */
  public static String projects(List<String> projects) {
    String quoted = projects.stream().map(Jql::project).collect(Collectors.joining(", "));
    return projects.size() == 1 ? "project = " + quoted : "project in (" + quoted + ")";
  }

  /** Quoted, an id could be taken for a name. */
  private static String project(String keyOrId) {
    return keyOrId.matches("\\d+") ? keyOrId : quoted(keyOrId);
  }

  /** The issues with these ids. */
  public static String ids(List<Long> ids) {
    return "id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
  }

  public static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * The condition of a query that somebody wrote: its order is not needed here.
   *
   * @throws IllegalArgumentException when it would not stay within the brackets around it
   */
  public static String condition(String query) {
    List<Word> words = words(query);
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text().toUpperCase(Locale.ROOT);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      boolean order = depth == 0 && word.equals("ORDER");
      if (order && i + 1 < words.size() && words.get(i + 1).text().equalsIgnoreCase("BY")) {
        return query.substring(0, words.get(i).from()).strip();
      }
      if (depth < 0) {
        break;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("The brackets of this JQL do not match: " + query);
    }
    return query.strip();
  }

  private record Word(String text, int from) {}

  /** Words and brackets outside of quotes. */
  private static List<Word> words(String query) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < query.length()) {
      char at = query.charAt(i);
      int end = i + 1;
      if (at == '"' || at == '\'') {
        end = closing(query, i);
      } else if (Character.isLetter(at)) {
        while (end < query.length() && Character.isLetterOrDigit(query.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(at)) {
        words.add(new Word(query.substring(i, end), i));
      }
      i = end;
    }
    return words;
  }

  private static int closing(String query, int quote) {
    int i = quote + 1;
    while (i < query.length() && query.charAt(i) != query.charAt(quote)) {
      i += query.charAt(i) == '\\' ? 2 : 1;
    }
    if (i >= query.length()) {
      throw new IllegalArgumentException("A quote in this JQL has no end: " + query);
    }
    return i + 1;
  }
}
