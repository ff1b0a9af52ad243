package org.riceforjira.host.jql;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The projects that a condition confines its matches to. */
final class ProjectKeys {
  private ProjectKeys() {}

  /** Project keys, or nothing when the condition names none that all matches must be in. */
  static Set<String> of(Clause where, JqlContext context) {
    return confined(where, context).orElse(Set.of());
  }

  /** Whether a condition says nothing but that matches are in one of exactly these projects. */
  static boolean isAll(Clause condition, Set<String> projects, JqlContext context) {
    return condition instanceof Clause.Terminal
        && confined(condition, context).filter(projects::equals).isPresent();
  }

  private static Optional<Set<String>> confined(Clause clause, JqlContext context) {
    if (clause instanceof Clause.And and) {
      return and.clauses().stream()
          .flatMap(part -> confined(part, context).stream())
          .reduce(ProjectKeys::common);
    }
    if (clause instanceof Clause.Terminal terminal
        && terminal.field().equalsIgnoreCase("project")
        && (terminal.operator() == Operator.EQUALS || terminal.operator() == Operator.IN)) {
      return keys(terminal.operand(), context);
    }
    return Optional.empty();
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    // Two projects at once match nothing, but an empty answer would mean that every project is
    // open.
    return both.isEmpty() ? one : both;
  }

  private static Optional<Set<String>> keys(Operand operand, JqlContext context) {
    List<Operand> operands =
        operand instanceof Operand.Many many ? many.values() : List.of(operand);
    Set<String> keys = new HashSet<>();
    for (Operand one : operands) {
      if (one instanceof Operand.Literal literal) {
        context.find(JqlKind.PROJECT, literal.text()).forEach(project -> keys.add(project.name()));
      } else if (!(one instanceof Operand.Empty)) {
        return Optional.empty();
      }
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(keys));
  }
}
