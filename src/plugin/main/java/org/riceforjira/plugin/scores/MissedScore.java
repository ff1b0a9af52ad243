package org.riceforjira.plugin.scores;

import java.time.Instant;
import org.riceforjira.plugin.jira.IssueRef;

/**
 * An issue whose score does not fit its factors, and why.
 *
 * @param reason a sentence for people, which says how to mend it
 * @param since when that was noticed first
 */
record MissedScore(IssueRef issue, String reason, Instant since) {}
