package org.riceforjira.host.plugins.fragment;

import java.util.Map;

/**
 * A link that an app adds to a page. Texts are plain: the page escapes them.
 *
 * @param key the complete key, {@code pluginKey:moduleKey}
 * @param label in the visitor's language
 * @param url with the site's context path where the app gave a path
 * @param linkId the HTML id of the link; empty if the app gave none
 * @param params the item's parameters, as {@code iconClass}
 */
public record WebItem(
    String key, String label, String url, String linkId, int weight, Map<String, String> params) {}
