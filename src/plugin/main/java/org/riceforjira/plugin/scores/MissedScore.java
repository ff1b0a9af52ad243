package org.riceforjira.plugin.scores;

import java.time.Instant;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.IssueRef;

/**
 * An issue whose score does not fit its factors, and why.
 *
 * @param reason says how to mend it, too
 * @param since when that was noticed first
 */
record MissedScore(IssueRef issue, Sentence reason, Instant since) {}
