package org.riceforjira.core.sync;

import java.util.List;
import org.riceforjira.core.score.FactNeeds;

/** The issues of a Jira: in the same process, far away, or in memory. */
public interface IssueGateway {
  /**
   * Up to {@code limit} issues of the scope, each exactly once over all pages, also when scores are
   * written between two reads. Facts that are needed are there: also which of the needed queries an
   * issue matches, whoever asks; other facts may be missing.
   *
   * @param after {@link Cursor#START}, or the cursor of the page before
   * @throws RuntimeException when a needed query is no usable JQL (any more): to take it for one
   *     that nothing matches would change scores
   */
  Page read(Scope scope, FactNeeds needs, Cursor after, int limit);

  /** How many issues the scope has now; they may become more or fewer while it is read. */
  long count(Scope scope);

  /**
   * Writes scores; one result for each change. A change whose {@code before} is no longer in the
   * field is not written: it is a conflict, unless the field holds its {@code after} already.
   *
   * @param scoreField id of the number field that holds the score
   */
  WriteReport write(String scoreField, List<ScoreChange> changes);
}
