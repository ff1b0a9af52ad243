package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recursive descent from text to query: condition, then order. */
final class Parser {
  private static final int MOST_CHARACTERS = 100_000;

  private final Tokens tokens;

  private Parser(Tokens tokens) {
    this.tokens = tokens;
  }

  static JqlQuery parse(String jql) throws JqlError {
    if (jql.length() > MOST_CHARACTERS) {
      throw JqlError.syntax(
          "The query has " + jql.length() + " characters; " + MOST_CHARACTERS + " are the most.",
          Position.START);
    }
    return new Parser(new Tokens(Lexer.tokens(jql))).query();
  }

  private JqlQuery query() throws JqlError {
    Optional<Clause> where =
        atEnd() || tokens.peek().keyword("ORDER")
            ? Optional.empty()
            : Optional.of(new ClauseParser(tokens).clause());
    List<Sort> orderBy = tokens.acceptKeyword("ORDER") ? sorts() : List.of();
    if (!atEnd()) {
      throw tokens.unexpected(
          orderBy.isEmpty() ? "AND, OR, ORDER BY or the end" : "',' or the end", "");
    }
    return new JqlQuery(where, orderBy);
  }

  private boolean atEnd() {
    return tokens.peek().type() == Token.Type.END;
  }

  private List<Sort> sorts() throws JqlError {
    tokens.expectKeyword("BY");
    List<Sort> sorts = new ArrayList<>();
    do {
      Position at = tokens.peek().at();
      String field = FieldParser.field(tokens);
      sorts.add(new Sort(field, direction(), at));
    } while (tokens.acceptSymbol(","));
    return sorts;
  }

  private Sort.Direction direction() {
    if (tokens.acceptKeyword("ASC")) {
      return Sort.Direction.ASC;
    }
    return tokens.acceptKeyword("DESC") ? Sort.Direction.DESC : Sort.Direction.DEFAULT;
  }
}
