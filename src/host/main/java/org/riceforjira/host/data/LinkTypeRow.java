package org.riceforjira.host.data;

/** A type of issue link with its two readings, such as "blocks" and "is blocked by". */
public record LinkTypeRow(long id, String name, String inward, String outward) {}
