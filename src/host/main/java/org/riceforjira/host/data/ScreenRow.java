package org.riceforjira.host.data;

import java.util.List;

/** A screen with one tab: the ids of the fields that can be edited on it, in order. */
public record ScreenRow(long id, String name, List<String> fields) {
  public ScreenRow {
    fields = List.copyOf(fields);
  }
}
