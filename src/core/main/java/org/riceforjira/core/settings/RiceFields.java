package org.riceforjira.core.settings;

/** The ids of the five RICE fields, such as "customfield_10100". */
public record RiceFields(
    String reach, String impact, String confidence, String effort, String score) {}
