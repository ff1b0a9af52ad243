package org.riceforjira.connect.output;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Whether a person looks at the two streams of a command.
 *
 * @param results whether standard output is a terminal
 * @param messages whether standard error is one
 * @param columns how many characters go on a line of it, where that is known
 */
public record Terminal(boolean results, boolean messages, OptionalInt columns) {
  /** No terminal at all: files, pipes, nightly jobs. */
  public static final Terminal NONE = new Terminal(false, false, OptionalInt.empty());

  public Terminal {
    Objects.requireNonNull(columns, "columns");
  }
}
