package org.riceforjira.host.jql;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Sort keys by the shape of a value; empty values come last in ascending order. */
final class SortKeys {
  private static final Comparator<JqlValue> BY_PLACE =
      Comparator.comparingInt(JqlValue::order)
          .thenComparing(value -> value.name().toLowerCase(Locale.ROOT))
          .thenComparing(JqlValue::id);

  private SortKeys() {}

  static Field.SortKey text(Function<JqlIssue, String> text) {
    return natural(
        issue ->
            Optional.of(text.apply(issue))
                .filter(t -> !t.isBlank())
                .map(t -> t.toLowerCase(Locale.ROOT)));
  }

  static <T extends Comparable<? super T>> Field.SortKey natural(
      Function<JqlIssue, Optional<T>> of) {
    return by(of, Comparator.naturalOrder());
  }

  /** By the administrator's order, then by name. */
  static Field.SortKey place(Function<JqlIssue, Optional<JqlValue>> of) {
    return by(of, BY_PLACE);
  }

  /** Of several values the first in the administrator's order counts. */
  static Field.SortKey firstPlace(Function<JqlIssue, List<JqlValue>> of) {
    return place(issue -> of.apply(issue).stream().min(BY_PLACE));
  }

  /** Priorities: the highest, which is the first in the administrator's order, is the greatest. */
  static Field.SortKey importance(Function<JqlIssue, Optional<JqlValue>> of) {
    return descending(by(of, BY_PLACE.reversed()));
  }

  static Field.SortKey descending(Field.SortKey key) {
    return new Field.SortKey(key.ascending(), true);
  }

  private static <T> Field.SortKey by(
      Function<JqlIssue, Optional<T>> of, Comparator<? super T> order) {
    Comparator<JqlIssue> ascending =
        Comparator.comparing(issue -> of.apply(issue).orElse(null), Comparator.nullsLast(order));
    return new Field.SortKey(ascending, false);
  }
}
