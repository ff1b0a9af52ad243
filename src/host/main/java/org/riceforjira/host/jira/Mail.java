package org.riceforjira.host.jira;

import java.util.List;

/** A notification that a real Jira would have sent; recipients are user keys. */
public record Mail(String issueKey, List<String> recipients) {}
