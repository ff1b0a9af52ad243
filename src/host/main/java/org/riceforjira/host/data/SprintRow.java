package org.riceforjira.host.data;

/**
 * A sprint; {@code state} is one of {@code future}, {@code active}, {@code closed}; dates are ISO
 * instants or null; the project is that of the board it was made on, null where nobody knows.
 */
public record SprintRow(
    long id, String name, String state, String start, String end, Long projectId) {
  /** A sprint that is known by its issues only. */
  public SprintRow(long id, String name, String state, String start, String end) {
    this(id, name, state, start, end, null);
  }
}
