package org.riceforjira.core.sync;

/**
 * A score that could not be written.
 *
 * @param reason why, in a sentence
 */
public record RefusedScore(String key, String reason) {}
