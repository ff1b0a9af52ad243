package org.riceforjira.plugin.factors;

/**
 * The review of an issue on the wire.
 *
 * @param due true if somebody should look at the factors again
 * @param reason "never", "age" or "changed"; null unless it is due
 * @param by what others call whoever looked last; null if nobody did
 * @param at when that was, as ISO 8601
 */
public record ReviewJson(boolean due, String reason, String by, String at) {}
