package org.riceforjira.connect.output;

import java.io.PrintStream;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Standard error: lines that stay, and on a terminal one line below them that is written again and
 * again. Several threads may use it.
 */
public final class Messages {
  private final PrintStream err;
  private final OptionalInt columns;
  private final UnaryOperator<String> redaction;
  private int drawn;

  /**
   * @param columns how many characters go on a line, where that is known
   * @param redaction takes out what nobody may read, from whatever is to be printed
   */
  public Messages(PrintStream err, OptionalInt columns, UnaryOperator<String> redaction) {
    this.err = Objects.requireNonNull(err, "err");
    this.columns = columns;
    this.redaction = redaction;
  }

  /** Lines that stay. */
  public synchronized void say(String text) {
    erase();
    redaction.apply(text).lines().map(OneLine::of).forEach(line -> err.print(line + "\n"));
    err.flush();
  }

  /** The line that is written again: cut, as a line that is wrapped could not be gone back over. */
  synchronized void draw(String text) {
    String line = OneLine.of(redaction.apply(text));
    String fitting =
        columns.isPresent() ? AlignedText.cut(line, Math.max(1, columns.getAsInt() - 1)) : line;
    err.print("\r" + fitting + " ".repeat(Math.max(0, drawn - TextWidth.of(fitting))));
    err.flush();
    drawn = TextWidth.of(fitting);
  }

  /** Takes the rewritten line away. Blanks do it in every terminal, without an escape sequence. */
  synchronized void erase() {
    if (drawn > 0) {
      err.print("\r" + " ".repeat(drawn) + "\r");
      err.flush();
      drawn = 0;
    }
  }
}
