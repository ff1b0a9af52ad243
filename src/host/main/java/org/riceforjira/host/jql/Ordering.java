package org.riceforjira.host.jql;

import java.util.ArrayList;
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
    List<Comparator<JqlIssue>> keys = new ArrayList<>();
    for (Sort sort : sorts) {
      keys.add(key(sort, fields));
    }
    keys.add(BY_ID);
    // A loop, as thousands of chained comparators would exhaust the stack.
    return (one, other) -> {
      int sign = 0;
      for (int i = 0; sign == 0 && i < keys.size(); i++) {
        sign = keys.get(i).compare(one, other);
      }
      return sign;
    };
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
