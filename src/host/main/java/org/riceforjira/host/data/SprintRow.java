package org.riceforjira.host.data;

/**
 * A sprint; {@code state} is one of {@code future}, {@code active}, {@code closed}; dates are ISO
 * instants or null.
 */
public record SprintRow(long id, String name, String state, String start, String end) {}
