package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands to the right of an operator. */
final class OperandParser {
  private final Tokens tokens;

  OperandParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Operand operand() throws JqlError {
    Position at = tokens.peek().at();
    if (!tokens.acceptSymbol("(")) {
      return single();
    }
    List<Operand> values = new ArrayList<>();
    do {
      values.add(single());
    } while (tokens.acceptSymbol(","));
    expectCloseOrComma();
    return new Operand.Many(values, at);
  }

  private Operand single() throws JqlError {
    Position at = tokens.peek().at();
    if (tokens.acceptKeyword("EMPTY") || tokens.acceptKeyword("NULL")) {
      return new Operand.Empty(at);
    }
    Token value = tokens.expectName("a value or a function");
    return tokens.acceptSymbol("(")
        ? new Operand.Call(value.text(), arguments(), at)
        : new Operand.Literal(value.text(), at);
  }

  private List<String> arguments() throws JqlError {
    List<String> arguments = new ArrayList<>();
    if (tokens.acceptSymbol(")")) {
      return arguments;
    }
    do {
      arguments.add(tokens.expectName("an argument").text());
    } while (tokens.acceptSymbol(","));
    expectCloseOrComma();
    return arguments;
  }

  private void expectCloseOrComma() throws JqlError {
    if (!tokens.acceptSymbol(")")) {
      throw tokens.unexpected("')' or ','", "");
    }
  }
}
