package org.riceforjira.host.jql;

import java.util.Comparator;
import java.util.List;

/** The order that ORDER BY asks for. */
final class Ordering {
  private static final Comparator<JqlIssue> BY_ID = Comparator.comparingLong(JqlIssue::id);

  private Ordering() {}

  static Comparator<JqlIssue> of(List<Sort> sorts, Fields fields) throws JqlError {
    if (sorts.isEmpty()) {
      return BY_ID.reversed();
    }
    Comparator<JqlIssue> order = key(sorts.get(0), fields);
    for (Sort sort : sorts.subList(1, sorts.size())) {
      order = order.thenComparing(key(sort, fields));
    }
    return order.thenComparing(BY_ID);
  }

  private static Comparator<JqlIssue> key(Sort sort, Fields fields) throws JqlError {
    return fields
        .find(sort.field(), sort.at())
        .sort()
        .orElseThrow(
            () ->
                new JqlError(
                    "Issues cannot be sorted by the field '"
                        + sort.field()
                        + "'. Take another field for ORDER BY.",
                    sort.at()))
        .directed(sort.direction());
  }
}
