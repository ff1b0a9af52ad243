package org.riceforjira.host.plugins.fragment;

/**
 * A panel of an app, rendered.
 *
 * @param key the complete key, {@code pluginKey:moduleKey}
 * @param title in the visitor's language, plain text; empty if the app gave no label
 * @param html the content, to be put into the page as it is
 */
public record PanelView(String key, String title, String html, int weight) {}
