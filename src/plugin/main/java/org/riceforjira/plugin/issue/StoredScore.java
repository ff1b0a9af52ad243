package org.riceforjira.plugin.issue;

import java.util.List;

/**
 * What the score field of an issue holds.
 *
 * @param storable false if the issue has no such field
 * @param stale true if it ought to hold something else, and soon does
 * @param problems why no score of the project is written, and that this one stays; none if scores
 *     are written
 */
record StoredScore(Double score, boolean storable, boolean stale, List<String> problems) {}
