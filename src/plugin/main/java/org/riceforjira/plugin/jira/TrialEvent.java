package org.riceforjira.plugin.jira;

/** An event that concerns nobody but whoever tries whether events arrive. */
public record TrialEvent(String text) {}
