package org.riceforjira.host.jql;

import java.util.List;

/** A cursor over the tokens of a query, which also counts how deep it is in parentheses. */
final class Tokens {
  /** Deeper queries could exhaust the stack; none that a person writes comes near. */
  private static final int MOST_NESTING = 250;

  private final List<Token> tokens;
  private int index;
  private int depth;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(index);
  }

  Token next() {
    Token token = peek();
    if (token.type() != Token.Type.END) {
      index++;
    }
    return token;
  }

  boolean acceptSymbol(String... symbols) {
    for (String symbol : symbols) {
      if (peek().symbol(symbol)) {
        index++;
        return true;
      }
    }
    return false;
  }

  boolean acceptKeyword(String keyword) {
    if (peek().keyword(keyword)) {
      index++;
      return true;
    }
    return false;
  }

  void expectSymbol(String symbol) throws JqlError {
    if (!acceptSymbol(symbol)) {
      throw unexpected("'" + symbol + "'", "");
    }
  }

  void expectKeyword(String keyword) throws JqlError {
    if (!acceptKeyword(keyword)) {
      throw unexpected(keyword, "");
    }
  }

  /** A name or value: quoted, or a word that is not reserved. */
  Token expectName(String what) throws JqlError {
    Token token = peek();
    if (!token.name()) {
      throw unexpected(what, "");
    }
    if (token.type() == Token.Type.WORD && ReservedWords.contains(token.text())) {
      throw JqlError.syntax(
          "Expecting "
              + what
              + " but got '"
              + token.text()
              + "', which is a reserved word of the"
              + " language. Put it in quotes to use it as a name or value.",
          token.at());
    }
    return next();
  }

  JqlError unexpected(String what, String more) {
    return JqlError.syntax(
        "Expecting " + what + " but got " + peek().shown() + "." + more, peek().at());
  }

  void enter() throws JqlError {
    if (++depth > MOST_NESTING) {
      throw JqlError.syntax(
          "Parentheses and NOT are nested more than " + MOST_NESTING + " deep. Simplify the query.",
          peek().at());
    }
  }

  void leave() {
    depth--;
  }
}
