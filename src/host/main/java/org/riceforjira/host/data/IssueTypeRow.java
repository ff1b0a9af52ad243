package org.riceforjira.host.data;

/** An issue type, such as Story. */
public record IssueTypeRow(String id, String name, boolean subtask) {}
