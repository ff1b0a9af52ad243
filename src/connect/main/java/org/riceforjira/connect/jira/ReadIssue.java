package org.riceforjira.connect.jira;

import org.riceforjira.core.score.IssueFacts;

/**
 * An issue with what the rules look at.
 *
 * @param issue with the fields that were read besides
 */
public record ReadIssue(RemoteIssue issue, IssueFacts facts) {}
