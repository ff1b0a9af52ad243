package org.riceforjira.plugin.ranking;

import org.riceforjira.core.rank.RankedIssue;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words where an issue stands. */
@Component
public class RankTexts {
  private final Texts texts;

  public RankTexts(Texts texts) {
    this.texts = texts;
  }

  /** The rank at the position of an issue that has a score. */
  public RankJson rank(RankedBacklog backlog, int position) {
    RankedIssue issue = backlog.ranking().get(position);
    String key = issue.tied() ? "rice.rank.tied" : "rice.rank";
    // Without separators: a rank is read like a house number.
    String text =
        texts.text(key, Integer.toString(issue.rank()), Integer.toString(backlog.scored()));
    return new RankJson(issue.rank(), issue.tied(), backlog.scored(), text);
  }
}
