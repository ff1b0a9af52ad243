package org.riceforjira.core.sync;

/** The numeric id of a project; keys can be renamed. */
public record ProjectId(long value) {}
