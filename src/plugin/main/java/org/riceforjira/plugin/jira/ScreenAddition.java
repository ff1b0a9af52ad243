package org.riceforjira.plugin.jira;

/** A field that goes, or would go, onto a screen. */
public record ScreenAddition(long screenId, String screen, String fieldId) {}
