package org.riceforjira.host.data;

/** A status; {@code category} is one of {@code new}, {@code indeterminate}, {@code done}. */
public record StatusRow(String id, String name, String category) {}
