package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Readies one clause. The rule that bites: the negative operators never match an issue whose field
 * is empty.
 */
record TerminalBinder(Functions functions) {
  Predicate<JqlIssue> condition(Field field, Clause.Terminal terminal) throws JqlError {
    Operator operator = terminal.operator();
    if (!field.operators().contains(operator)) {
      throw unsupported(field, terminal);
    }
    Values values = field.values();
    return switch (operator) {
      case IS, IS_NOT -> emptiness(field, terminal);
      case IN -> any(field, several(field, terminal));
      case NOT_IN -> without(field, any(field, several(field, terminal)));
      case EQUALS -> any(field, List.of(single(field, terminal)));
      case NOT_EQUALS -> without(field, any(field, List.of(single(field, terminal))));
      case NOT_CONTAINS -> without(field, values.test(Operator.CONTAINS, filled(field, terminal)));
      default -> values.test(operator, filled(field, terminal));
    };
  }

  private static Predicate<JqlIssue> emptiness(Field field, Clause.Terminal terminal)
      throws JqlError {
    if (!field.values().meansEmpty(terminal.operand())) {
      throw new JqlError(
          "The operator '"
              + terminal.operator().symbol()
              + "' of the field '"
              + field.name()
              + "' takes EMPTY or NULL only, not "
              + terminal.operand()
              + ".",
          terminal.operand().at());
    }
    return terminal.operator() == Operator.IS
        ? issue -> !field.values().filled(issue)
        : field.values()::filled;
  }

  private static Predicate<JqlIssue> any(Field field, List<Operand> operands) throws JqlError {
    List<Predicate<JqlIssue>> tests = new ArrayList<>();
    for (Operand operand : operands) {
      tests.add(
          field.values().meansEmpty(operand)
              ? issue -> !field.values().filled(issue)
              : field.values().test(Operator.EQUALS, operand));
    }
    return tests.size() == 1 ? tests.get(0) : issue -> Conditions.any(tests, issue);
  }

  private static Predicate<JqlIssue> without(Field field, Predicate<JqlIssue> excluded) {
    return issue -> field.values().filled(issue) && !excluded.test(issue);
  }

  private Operand single(Field field, Clause.Terminal terminal) throws JqlError {
    Operand operand = terminal.operand();
    boolean list =
        operand instanceof Operand.Many
            || (operand instanceof Operand.Call call && functions.several(call));
    if (list) {
      throw new JqlError(
          "The operator '"
              + terminal.operator().symbol()
              + "' of the field '"
              + field.name()
              + "' takes one value, and "
              + operand
              + " is a list. Use 'in' or 'not in'.",
          operand.at());
    }
    return operand;
  }

  private Operand filled(Field field, Clause.Terminal terminal) throws JqlError {
    Operand operand = single(field, terminal);
    if (field.values().meansEmpty(operand)) {
      throw new JqlError(
          "The operator '"
              + terminal.operator().symbol()
              + "' of the field '"
              + field.name()
              + "' does not take EMPTY. Use 'is' or 'is not'.",
          operand.at());
    }
    return operand;
  }

  private List<Operand> several(Field field, Clause.Terminal terminal) throws JqlError {
    Operand operand = terminal.operand();
    if (operand instanceof Operand.Many many) {
      return many.values();
    }
    if (operand instanceof Operand.Call call && functions.several(call)) {
      return List.of(call);
    }
    throw new JqlError(
        "The operator '"
            + terminal.operator().symbol()
            + "' of the field '"
            + field.name()
            + "' takes a list, and "
            + operand
            + " is one value. Put it in parentheses.",
        operand.at());
  }

  private static JqlError unsupported(Field field, Clause.Terminal terminal) {
    String allowed =
        field.operators().stream()
            .map(operator -> "'" + operator.symbol() + "'")
            .collect(Collectors.joining(", "));
    return new JqlError(
        "The operator '"
            + terminal.operator().symbol()
            + "' is not supported by the '"
            + field.name()
            + "' field. It takes "
            + (allowed.isEmpty() ? "none: issues can only be sorted by it" : allowed)
            + ".",
        terminal.at());
  }
}
