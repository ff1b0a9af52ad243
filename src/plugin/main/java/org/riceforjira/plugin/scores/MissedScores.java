package org.riceforjira.plugin.scores;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The issues of which this node could not write the score after an event: the latest {@value
 * #MOST}, until they are put right. What falls out is left to the nightly repair.
 */
@Component
class MissedScores {
  static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(MissedScores.class);

  private final AppInstance app;
  private final Texts texts;
  private final Map<Long, MissedScore> missed = new LinkedHashMap<>();

  MissedScores(AppInstance app, Texts texts) {
    this.app = app;
    this.texts = texts;
  }

  /** All of them for one reason. */
  void add(List<IssueRef> together, RuntimeException failure) {
    Sentence reason = Failures.sentence(failure);
    together.forEach(issue -> add(issue, reason));
  }

  synchronized void add(IssueRef issue, Sentence reason) {
    MissedScore known = missed.get(issue.id());
    if (known == null) {
      LOG.warn("The score of {} may be out of date: {}", issue.key(), texts.text(reason));
    }
    missed.put(
        issue.id(), new MissedScore(issue, reason, known == null ? app.now() : known.since()));
    if (missed.size() > MOST) {
      missed.remove(missed.keySet().iterator().next());
    }
  }

  synchronized void remove(IssueRef issue) {
    missed.remove(issue.id());
  }

  /** All of them, the oldest first. */
  synchronized List<MissedScore> all() {
    return List.copyOf(missed.values());
  }
}
