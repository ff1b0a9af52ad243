package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** From a parsed query to one whose names and values are found in the host. */
final class Binder {
  private final Fields fields;
  private final TerminalBinder terminals;

  private Binder(Scope scope) {
    this.fields = new Fields(scope);
    this.terminals = new TerminalBinder(scope.functions());
  }

  static CompiledQuery bind(JqlQuery query, JqlContext context) throws JqlError {
    Scope scope = Scope.of(context);
    Binder binder = new Binder(scope);
    Set<String> projects =
        query.where().map(where -> ProjectKeys.of(where, context)).orElse(Set.of());
    List<Predicate<JqlIssue>> all = new ArrayList<>();
    List<Predicate<JqlIssue>> within = new ArrayList<>();
    for (Clause part : parts(query)) {
      Predicate<JqlIssue> condition = binder.condition(part);
      all.add(condition);
      // What holds for every issue of these projects need not be asked of each.
      if (!ProjectKeys.isAll(part, projects, context)) {
        within.add(condition);
      }
    }
    return new BoundQuery(
        all,
        within,
        Ordering.of(query.orderBy(), binder.fields),
        projects,
        query.where().flatMap(IssueIds::of),
        query.where().flatMap(OnlyCategory::of));
  }

  /** Whether an issue meets the condition of a query that stands within another. */
  static Predicate<JqlIssue> condition(JqlQuery query, Scope scope) throws JqlError {
    return query.where().isPresent()
        ? new Binder(scope).condition(query.where().get())
        : issue -> true;
  }

  private static List<Clause> parts(JqlQuery query) {
    return query
        .where()
        .map(where -> where instanceof Clause.And and ? and.clauses() : List.of(where))
        .orElse(List.of());
  }

  private Predicate<JqlIssue> condition(Clause clause) throws JqlError {
    if (clause instanceof Clause.And and) {
      List<Predicate<JqlIssue>> all = conditions(and.clauses());
      return issue -> Conditions.all(all, issue);
    }
    if (clause instanceof Clause.Or or) {
      List<Predicate<JqlIssue>> any = conditions(or.clauses());
      return issue -> Conditions.any(any, issue);
    }
    if (clause instanceof Clause.Not not) {
      return condition(not.clause()).negate();
    }
    Clause.Terminal terminal = (Clause.Terminal) clause;
    return terminals.condition(fields.find(terminal.field(), terminal.at()), terminal);
  }

  private List<Predicate<JqlIssue>> conditions(List<Clause> clauses) throws JqlError {
    List<Predicate<JqlIssue>> conditions = new ArrayList<>();
    for (Clause clause : clauses) {
      conditions.add(condition(clause));
    }
    return conditions;
  }
}
