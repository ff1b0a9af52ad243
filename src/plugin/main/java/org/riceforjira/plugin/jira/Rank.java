package org.riceforjira.plugin.jira;

/**
 * The place of an issue among the scored candidates that the visitor may see.
 *
 * @param position 1 for the highest score; equal scores share the better place
 * @param tied true if another candidate has the same score
 * @param of how many candidates have a score
 */
public record Rank(long position, boolean tied, long of) {}
