package org.riceforjira.plugin.scores;

import java.util.List;

/**
 * Some of a run's differences on the wire; {@code total} counts those that the caller sees.
 *
 * @param differences each a {@link DifferenceRow}, or a {@link DateRow} where dates were written
 */
record DifferencesJson(
    long start, int limit, long total, boolean ranked, List<ToldDifference> differences) {}
