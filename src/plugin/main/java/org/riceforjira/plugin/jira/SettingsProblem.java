package org.riceforjira.plugin.jira;

/**
 * What is wrong with settings in force since something in Jira was changed.
 *
 * @param path where, as a JSON path
 * @param sentence what is wrong and what to do next
 * @param stops true if scores would come out empty or from elsewhere because of it, so that none is
 *     written until it is corrected
 */
public record SettingsProblem(String path, String sentence, boolean stops) {}
