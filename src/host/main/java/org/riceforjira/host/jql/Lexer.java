package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens; the last one is always the end. */
final class Lexer {
  private static final String SYMBOLS = "=!~<>(),[]&|";
  private static final String RESERVED = "{}*/%+^$#@?;";
  private static final List<String> DOUBLE = List.of("!=", "!~", "<=", ">=", "&&", "||");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int offset;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) throws JqlError {
    Lexer lexer = new Lexer(text);
    while (lexer.skipSpace()) {
      lexer.tokens.add(lexer.next());
    }
    lexer.tokens.add(new Token(Token.Type.END, "", lexer.here()));
    return lexer.tokens;
  }

  private Position here() {
    return new Position(line, offset - lineStart + 1);
  }

  private boolean skipSpace() {
    while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
      advance();
    }
    return offset < text.length();
  }

  private char advance() {
    char c = text.charAt(offset++);
    if (c == '\n') {
      line++;
      lineStart = offset;
    }
    return c;
  }

  private Token next() throws JqlError {
    Position at = here();
    char c = text.charAt(offset);
    if (c == '"' || c == '\'') {
      return new Token(Token.Type.QUOTED, quoted(at), at);
    }
    if (SYMBOLS.indexOf(c) >= 0) {
      return symbol(at);
    }
    return word(at);
  }

  private Token symbol(Position at) {
    int length = DOUBLE.stream().anyMatch(two -> text.startsWith(two, offset)) ? 2 : 1;
    String symbol = text.substring(offset, offset + length);
    offset += length;
    return new Token(Token.Type.SYMBOL, symbol, at);
  }

  private String quoted(Position at) throws JqlError {
    char quote = advance();
    StringBuilder value = new StringBuilder();
    while (offset < text.length()) {
      char c = text.charAt(offset);
      if (c == '\\') {
        value.append(escape());
      } else if (advance() == quote) {
        return value.toString();
      } else {
        value.append(c);
      }
    }
    throw JqlError.syntax(
        "The quoted text has no end. Close it with "
            + quote
            + ", or write \\"
            + quote
            + " for a quotation mark within it.",
        at);
  }

  private Token word(Position at) throws JqlError {
    StringBuilder value = new StringBuilder();
    Token.Type type = Token.Type.WORD;
    while (offset < text.length() && inWord(text.charAt(offset))) {
      if (text.charAt(offset) == '\\') {
        value.append(escape());
        type = Token.Type.QUOTED;
      } else {
        value.append(advance());
      }
    }
    return new Token(type, value.toString(), at);
  }

  private boolean inWord(char c) throws JqlError {
    if (RESERVED.indexOf(c) >= 0) {
      throw JqlError.syntax(
          "The character '"
              + c
              + "' has a meaning of its own. Put the text that holds it in quotes.",
          here());
    }
    if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
      throw JqlError.syntax(
          String.format("The control character U+%04X cannot stand in a query.", (int) c), here());
    }
    return !Character.isWhitespace(c) && c != '"' && c != '\'' && SYMBOLS.indexOf(c) < 0;
  }

  private char escape() throws JqlError {
    Position at = here();
    advance();
    char c = offset < text.length() ? advance() : 0;
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\', '\'', '"', ' ' -> c;
      case 'u' -> unicode(at);
      default -> throw badEscape(at);
    };
  }

  private char unicode(Position at) throws JqlError {
    int end = offset + 4;
    if (end > text.length() || !text.substring(offset, end).matches("[0-9A-Fa-f]{4}")) {
      throw badEscape(at);
    }
    char c = (char) Integer.parseInt(text.substring(offset, end), 16);
    offset = end;
    return c;
  }

  private static JqlError badEscape(Position at) {
    return JqlError.syntax(
        "The backslash starts no known escape. The known ones are \\\\ \\\" \\' \\n \\r \\t, a"
            + " backslash before a space, and \\uXXXX with four hexadecimal digits.",
        at);
  }
}
