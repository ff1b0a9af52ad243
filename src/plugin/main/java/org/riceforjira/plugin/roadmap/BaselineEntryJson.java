package org.riceforjira.plugin.roadmap;

/**
 * A baseline on the wire.
 *
 * @param by what others call who saved it; null if Jira no longer has them
 * @param at when, as ISO 8601
 */
record BaselineEntryJson(String id, String name, String by, String at, String atText) {}
