package org.riceforjira.host.plugins.fragment;

/**
 * A group of web items; its items have the section {@code location/key}.
 *
 * @param key the module's own key, without that of the app
 * @param label in the visitor's language, plain text; empty if the app gave none
 */
public record WebSection(String key, String location, String label, int weight) {}
