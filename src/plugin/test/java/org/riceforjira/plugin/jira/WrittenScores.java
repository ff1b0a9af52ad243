package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.stream.LongStream;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Result;
import org.riceforjira.plugin.EnglishTexts;

/** Writes scores that are 0.5 so far, each as its issue's number. */
final class WrittenScores {
  static final String SCORE = Example.FIELDS.score();

  final MiniJira jira = new MiniJira();

  List<Result> write(ApiCheck api, long... numbers) {
    LongStream.of(numbers).forEach(number -> jira.issue(number).with(SCORE, 0.5));
    List<ScoreChange> changes = LongStream.of(numbers).mapToObj(WrittenScores::change).toList();
    return jira.indexAll().scores.gateway(api).write(SCORE, changes).results();
  }

  static String said(Result result) {
    return EnglishTexts.of(result.reason().orElseThrow());
  }

  /** From 0.5 to the number of the issue. */
  static ScoreChange change(long number) {
    return new ScoreChange(MiniJira.PROJECT + number, "RICE-" + number, 0.5, (double) number);
  }
}
