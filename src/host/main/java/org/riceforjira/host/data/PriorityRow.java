package org.riceforjira.host.data;

/** A priority; {@code position} 1 is the most urgent. */
public record PriorityRow(String id, String name, int position) {}
