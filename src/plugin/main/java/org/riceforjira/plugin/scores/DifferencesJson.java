package org.riceforjira.plugin.scores;

import java.util.List;

/** Some of a run's differences on the wire; {@code total} counts those that the caller sees. */
record DifferencesJson(
    long start, int limit, long total, boolean ranked, List<DifferenceRow> differences) {}
