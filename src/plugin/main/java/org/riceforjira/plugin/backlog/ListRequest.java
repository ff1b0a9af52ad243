package org.riceforjira.plugin.backlog;

import java.util.Objects;
import java.util.Optional;

/**
 * A request for a part of a list.
 *
 * @param question what the list is to be, where it is not known by its id
 * @param list id of a list that was made before
 * @param at key of an issue that the part shall hold
 */
record ListRequest(
    Question question, Named named, Optional<String> list, Optional<String> at, Part part) {

  /** Of which parts of the question the request says anything. */
  record Named(boolean list, boolean cut) {}

  /** From where on, and how much. */
  record Part(int start, int size) {
    /** The part of the same size, when the list is cut into such, that a row is in. */
    Part holding(int row) {
      return new Part(row - row % size, size);
    }
  }

  ListRequest {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(part, "part");
  }

  /** True if a list with the id that was named will do. */
  boolean takes(Question kept) {
    return takesButForCut(kept) && (!named.cut() || kept.cut().equals(question.cut()));
  }

  /** The same, whichever line the list has. */
  boolean takesButForCut(Question kept) {
    return !named.list()
        || kept.filters().equals(question.filters()) && kept.sort().equals(question.sort());
  }
}
