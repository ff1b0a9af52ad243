package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;

/** Reads a condition; NOT binds tighter than AND, AND tighter than OR. */
final class ClauseParser {
  private static final String OPERATORS =
      " The valid operators are '=', '!=', '<', '<=', '>', '>=', '~', '!~', 'in', 'not in', 'is' and"
          + " 'is not'.";

  private final Tokens tokens;

  ClauseParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Clause clause() throws JqlError {
    List<Clause> clauses = new ArrayList<>();
    do {
      clauses.add(and());
    } while (tokens.acceptKeyword("OR") || tokens.acceptSymbol("|", "||"));
    return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
  }

  private Clause and() throws JqlError {
    List<Clause> clauses = new ArrayList<>();
    do {
      clauses.add(not());
    } while (tokens.acceptKeyword("AND") || tokens.acceptSymbol("&", "&&"));
    return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
  }

  private Clause not() throws JqlError {
    tokens.enter();
    Clause clause;
    if (tokens.acceptKeyword("NOT") || tokens.acceptSymbol("!")) {
      clause = new Clause.Not(not());
    } else if (tokens.acceptSymbol("(")) {
      clause = clause();
      tokens.expectSymbol(")");
    } else {
      clause = terminal();
    }
    tokens.leave();
    return clause;
  }

  private Clause terminal() throws JqlError {
    Position at = tokens.peek().at();
    String field = FieldParser.field(tokens);
    Operator operator = operator();
    return new Clause.Terminal(field, operator, new OperandParser(tokens).operand(), at);
  }

  private Operator operator() throws JqlError {
    refuseHistory();
    if (tokens.acceptKeyword("IN")) {
      return Operator.IN;
    }
    if (tokens.acceptKeyword("NOT")) {
      tokens.expectKeyword("IN");
      return Operator.NOT_IN;
    }
    if (tokens.acceptKeyword("IS")) {
      return tokens.acceptKeyword("NOT") ? Operator.IS_NOT : Operator.IS;
    }
    for (Operator operator : Operator.values()) {
      if (tokens.acceptSymbol(operator.symbol())) {
        return operator;
      }
    }
    throw tokens.unexpected("an operator", OPERATORS);
  }

  private void refuseHistory() throws JqlError {
    Token token = tokens.peek();
    if (token.keyword("WAS") || token.keyword("CHANGED")) {
      throw JqlError.syntax(
          "The operator '"
              + token.text()
              + "' asks for the history of issues, which this stand-in for"
              + " Jira does not search."
              + OPERATORS,
          token.at());
    }
  }
}
