package org.riceforjira.plugin.jira;

/**
 * A field that goes, or would go, onto a screen.
 *
 * @param hasTab false if the screen has no tab, so that no field can go onto it
 */
public record ScreenAddition(long screenId, String screen, String fieldId, boolean hasTab) {}
