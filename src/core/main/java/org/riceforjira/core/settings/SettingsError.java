package org.riceforjira.core.settings;

/**
 * One thing that is wrong with settings.
 *
 * @param path where, as a JSON path such as {@code $.factors.reach.sources[1].values}
 * @param sentence what is wrong and how to mend it
 */
public record SettingsError(String path, String sentence) {}
