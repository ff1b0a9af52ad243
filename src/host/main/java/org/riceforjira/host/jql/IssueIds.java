package org.riceforjira.host.jql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The issues that a condition confines its matches to, where it names them by their ids. */
final class IssueIds {
  private static final Set<String> FIELDS = Set.of("id", "issue", "issuekey", "key");
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private IssueIds() {}

  /** Empty when the condition does not name ids that all matches must have. */
  static Optional<Set<Long>> of(Clause where) {
    if (where instanceof Clause.And and) {
      return and.clauses().stream()
          .flatMap(part -> of(part).stream())
          .reduce(
              (one, other) -> {
                Set<Long> both = new HashSet<>(one);
                both.retainAll(other);
                return both;
              });
    }
    return where instanceof Clause.Terminal terminal
            && FIELDS.contains(terminal.field().toLowerCase(Locale.ROOT))
            && (terminal.operator() == Operator.EQUALS || terminal.operator() == Operator.IN)
        ? ids(terminal.operand())
        : Optional.empty();
  }

  private static Optional<Set<Long>> ids(Operand operand) {
    List<Operand> operands =
        operand instanceof Operand.Many many ? many.values() : List.of(operand);
    Set<Long> ids = new HashSet<>();
    for (Operand one : operands) {
      if (!(one instanceof Operand.Literal literal) || !ID.matcher(literal.text()).matches()) {
        return Optional.empty();
      }
      ids.add(Long.valueOf(literal.text()));
    }
    return Optional.of(ids);
  }
}
