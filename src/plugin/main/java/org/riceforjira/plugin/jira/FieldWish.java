package org.riceforjira.plugin.jira;

/**
 * Which field is to be a RICE field.
 *
 * @param id of a number field; null for a new one
 */
public record FieldWish(String id) {}
