package org.riceforjira.core.sync;

import org.riceforjira.core.sentence.Sentence;

/**
 * A score that could not be written.
 *
 * @param reason why
 */
public record RefusedScore(String key, Sentence reason) {}
