package org.riceforjira.host.data;

/** A version of a project; {@code releaseDate} is an ISO date or null. */
public record VersionRow(
    long id, long projectId, String name, String releaseDate, boolean released, boolean archived) {}
