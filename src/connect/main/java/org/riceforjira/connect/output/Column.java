package org.riceforjira.connect.output;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param key its name in JSON, such as {@code rank}
 * @param title what people read above it
 * @param shrinks whether its texts give way where the terminal is too narrow
 * @param wraps whether they then go on in lines below, as the last column's can, and are not cut
 */
public record Column(
    String key, String title, Alignment alignment, boolean shrinks, boolean wraps) {
  public Column {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(alignment, "alignment");
  }

  /** Texts, from the left. */
  public static Column text(String key, String title) {
    return new Column(key, title, Alignment.LEFT, false, false);
  }

  /** Numbers, to the right. */
  public static Column number(String key, String title) {
    return new Column(key, title, Alignment.RIGHT, false, false);
  }

  /** Texts that are cut where the terminal is too narrow. */
  public static Column shrinking(String key, String title) {
    return new Column(key, title, Alignment.LEFT, true, false);
  }

  /** Sentences of the last column, which need several lines where the terminal is too narrow. */
  public static Column wrapping(String key, String title) {
    return new Column(key, title, Alignment.LEFT, true, true);
  }
}
