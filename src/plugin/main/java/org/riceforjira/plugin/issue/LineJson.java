package org.riceforjira.plugin.issue;

/**
 * On which side of the cut line an issue is, on the wire.
 *
 * @param chance of being above the line, from 0 to 1; null where the rank does not decide that
 * @param text where the issue is, and by which capacity
 * @param odds the chance as a sentence; null without one
 */
record LineJson(boolean above, Double chance, String text, String odds) {}
