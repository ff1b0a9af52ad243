package org.riceforjira.host.jql;

import java.util.List;
import java.util.stream.Collectors;

/** The right side of a clause. Prints as JQL. */
public sealed interface Operand {
  /** Where the operand starts. */
  Position at();

  /** A word, number or quoted text, without its quotes. */
  record Literal(String text, Position at) implements Operand {
    @Override
    public String toString() {
      return Quoting.quoted(text);
    }
  }

  /** The word EMPTY or NULL. */
  record Empty(Position at) implements Operand {
    @Override
    public String toString() {
      return "EMPTY";
    }
  }

  /** A function with its arguments, all of them text. */
  record Call(String name, List<String> arguments, Position at) implements Operand {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return arguments.stream()
          .map(Quoting::quoted)
          .collect(Collectors.joining(", ", Quoting.quoted(name) + "(", ")"));
    }
  }

  /** Several operands in parentheses; none of them a list itself. */
  record Many(List<Operand> values, Position at) implements Operand {
    public Many {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return values.stream().map(Operand::toString).collect(Collectors.joining(", ", "(", ")"));
    }
  }
}
