package org.riceforjira.host.data;

/** A resolution, such as Fixed. */
public record ResolutionRow(String id, String name) {}
