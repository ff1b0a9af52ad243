package org.riceforjira.host.data;

/** A comment; {@code author} is a user key, {@code created} an ISO instant. */
public record CommentRow(long id, long issueId, String author, String body, String created) {}
