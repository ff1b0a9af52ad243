package org.riceforjira.host.jql;

/** Reads a field's name: a word, quoted text, or {@code cf[10100]}. */
final class FieldParser {
  private FieldParser() {}

  static String field(Tokens tokens) throws JqlError {
    Token name = tokens.expectName("a field name");
    if (!name.keyword("CF") || !tokens.acceptSymbol("[")) {
      return name.text();
    }
    Token number = tokens.peek();
    if (number.type() != Token.Type.WORD || !number.text().matches("[0-9]{1,18}")) {
      throw tokens.unexpected("the number of a custom field", " Write it like cf[10100].");
    }
    tokens.next();
    tokens.expectSymbol("]");
    return "cf[" + number.text() + "]";
  }
}
