package org.riceforjira.host.data;

/** A component of a project. */
public record ComponentRow(long id, long projectId, String name) {}
