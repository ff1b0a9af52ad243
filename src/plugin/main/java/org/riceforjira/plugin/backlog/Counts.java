package org.riceforjira.plugin.backlog;

/**
 * Numbers of issues on the wire, of those that the visitor sees.
 *
 * @param all candidates
 * @param matching candidates in the list
 * @param scored candidates with a score, in the list or not
 * @param unscored candidates without a score, in the list or not
 * @param reviewDue candidates that somebody should look at again, in the list or not
 */
record Counts(int all, int matching, int scored, int unscored, int reviewDue) {}
