package org.riceforjira.host.data.imports;

/**
 * What became of one project of an imported file. {@code issues} counts the imported ones, and is 0
 * where the project was there before ({@code alreadyPresent}), because such a project is left as it
 * is.
 */
public record ImportResult(
    long projectId, String key, String name, int issues, boolean alreadyPresent) {}
