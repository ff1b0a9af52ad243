package org.riceforjira.host.plugins.fragment;

/**
 * An item that an app offers for dashboards. Texts are plain: the page escapes them.
 *
 * @param key the complete key, {@code pluginKey:moduleKey}
 * @param title in the visitor's language
 * @param description in the visitor's language; empty if the app gave none
 * @param amdModule the AMD name of the module that draws the item
 * @param configurable whether it has an edit view
 * @param html what the item's place holds before the module draws; empty if the app gave nothing
 */
public record DashboardItem(
    String key,
    String title,
    String description,
    String amdModule,
    boolean configurable,
    String html) {}
