package org.riceforjira.host.jql;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Numbers and dates: one value per issue at most, compared by its natural order. */
record ComparableValues<T extends Comparable<? super T>>(
    Function<JqlIssue, Optional<T>> of, Reading<T> reading) implements Values {

  /** From the operand of a query to the value it stands for. */
  interface Reading<T> {
    T read(Operand operand) throws JqlError;
  }

  @Override
  public boolean filled(JqlIssue issue) {
    return of.apply(issue).isPresent();
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    T bound = reading.read(operand);
    return issue ->
        of.apply(issue)
            .filter(value -> Comparisons.hold(operator, value.compareTo(bound)))
            .isPresent();
  }
}
