package org.riceforjira.connect.output;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param key its name in JSON, such as {@code rank}
 * @param title what people read above it
 * @param narrow what becomes of it where the terminal is too narrow
 */
public record Column(String key, String title, Alignment alignment, Narrow narrow) {
  public Column {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(narrow, "narrow");
  }

  /** Texts, from the left. */
  public static Column text(String key, String title) {
    return new Column(key, title, Alignment.LEFT, Narrow.STAYS);
  }

  /** Numbers, to the right. */
  public static Column number(String key, String title) {
    return new Column(key, title, Alignment.RIGHT, Narrow.STAYS);
  }

  /** Texts that are cut where the terminal is too narrow. */
  public static Column shrinking(String key, String title) {
    return new Column(key, title, Alignment.LEFT, Narrow.SHRINKS);
  }

  /** Sentences of the last column, which need several lines where the terminal is too narrow. */
  public static Column wrapping(String key, String title) {
    return new Column(key, title, Alignment.LEFT, Narrow.WRAPS);
  }

  /** The same column, which people miss least where the terminal is too narrow. */
  public Column leaving() {
    return new Column(key, title, alignment, Narrow.LEAVES);
  }

  boolean shrinks() {
    return narrow == Narrow.SHRINKS;
  }

  boolean wraps() {
    return narrow == Narrow.WRAPS;
  }

  boolean leaves() {
    return narrow == Narrow.LEAVES;
  }
}
