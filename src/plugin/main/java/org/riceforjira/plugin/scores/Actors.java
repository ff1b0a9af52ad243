package org.riceforjira.plugin.scores;

/**
 * Whom a run acts for; user keys, null for nobody.
 *
 * @param reader whose view of Jira's names counts where queries are asked
 * @param writer in whose name scores are written
 */
record Actors(String reader, String writer) {}
