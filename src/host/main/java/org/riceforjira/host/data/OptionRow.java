package org.riceforjira.host.data;

/** An option of a select field. */
public record OptionRow(long id, long fieldId, String value) {}
