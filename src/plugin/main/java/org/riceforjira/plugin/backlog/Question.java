package org.riceforjira.plugin.backlog;

import java.util.Objects;

/** What makes one list different from another of the same project. */
record Question(Filters filters, Sort sort, CutWish cut) {
  Question {
    Objects.requireNonNull(filters, "filters");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(cut, "cut");
  }
}
