package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.InMemoryIssueGateway;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.RunWatch;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreUndo;
import org.riceforjira.core.sync.UndoReport;
import org.riceforjira.core.sync.UndoReport.Counts;

class JournalingGatewayTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final ScoreChange FIRST = new ScoreChange(1, "RICE-1", null, 5.0);
  private static final ScoreChange SECOND = new ScoreChange(2, "RICE-2", null, 5.0);

  private final List<String> noted = new ArrayList<>();
  private final InMemoryIssueGateway issues =
      new InMemoryIssueGateway(
          new ProjectId(1),
          SCORE,
          List.of(
              IssueFacts.of(1, "RICE-1").storedScore(5.0).build(),
              IssueFacts.of(2, "RICE-2").storedScore(5.0).build()));

  @Test
  void whatIsWrittenIsNotedBeforeAndAfter() {
    issues.refuse(2, "Locked.");
    UndoReport report = undo(journal(() -> {}, () -> {}));
    assertEquals(new Counts(1, 0, 0, 1), report.counts());
    assertEquals(List.of("writing 2", "written 1"), noted);
  }

  @Test
  void whatIsRestoredIsNotToldAsFailedThoughItCouldNotBeNotedAfterwards() {
    UndoReport report = undo(journal(() -> {}, JournalingGatewayTest::down));
    assertEquals(new Counts(2, 0, 0, 0), report.counts());
    assertEquals(List.of(), report.kept());
    assertNull(issues.score(1));
  }

  @Test
  void whatCannotBeNotedBeforeIsNotWritten() {
    JournalingGateway gateway =
        new JournalingGateway(issues, journal(JournalingGatewayTest::down, () -> {}));
    assertThrows(IllegalStateException.class, () -> gateway.write(SCORE, List.of(FIRST)));
    assertEquals(5.0, issues.score(1));
  }

  private UndoReport undo(Journal journal) {
    RunWatch watch = () -> false;
    return new ScoreUndo(new JournalingGateway(issues, journal), SCORE)
        .run(List.of(List.of(FIRST, SECOND)), watch, soFar -> {});
  }

  private static void down() {
    throw new IllegalStateException("down");
  }

  private Journal journal(Runnable before, Runnable after) {
    return new Journal() {
      @Override
      public void writing(List<ScoreChange> batch) {
        noted.add("writing " + batch.size());
        before.run();
      }

      @Override
      public void written(List<ScoreChange> written) {
        noted.add("written " + written.size());
        after.run();
      }
    };
  }
}
