package org.riceforjira.host.data;

import java.util.List;

/**
 * One entry of an issue's history; {@code author} is a user key or null, {@code at} an ISO instant.
 */
public record ChangeRow(long id, long issueId, String author, String at, List<Item> items) {

  /** One changed field, by the name people see. */
  public record Item(String field, String from, String to) {}
}
