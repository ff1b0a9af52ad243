package org.riceforjira.connect.output;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a result is written. */
public enum Format {
  TABLE,
  CSV,
  JSON,
  MARKDOWN;

  /** The format of a name such as "csv"; empty where there is none. */
  public static Optional<Format> named(String name) {
    return Stream.of(values()).filter(format -> format.word().equals(name)).findAny();
  }

  /** Every name, as a sentence lists them. */
  public static String names() {
    return Stream.of(values()).map(Format::word).collect(Collectors.joining(", "));
  }

  /** Its name in options and files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A text from elsewhere that means nothing but itself between texts of this format. */
  public String plain(String text) {
    return this == MARKDOWN ? Markdown.text(text) : text;
  }

  /**
   * Writes a whole table.
   *
   * @param width of the terminal, where there is one; only tables for people heed it
   */
  void write(Table table, OptionalInt width, Appendable out) throws IOException {
    TableWriter writer =
        switch (this) {
          case TABLE -> new AlignedText(width);
          case CSV -> new Csv();
          case JSON -> new Json();
          case MARKDOWN -> new Markdown();
        };
    writer.write(table, out);
  }
}
