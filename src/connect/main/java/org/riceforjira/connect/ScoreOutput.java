package org.riceforjira.connect;

import java.util.List;
import java.util.OptionalInt;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.score.Counts;
import org.riceforjira.connect.score.DifferenceTable;
import org.riceforjira.connect.score.MissedScores;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.ScoreChange;

/** What people and programs read of a run. */
final class ScoreOutput {
  /** What people look at; programs get everything. */
  private static final int ROWS_FOR_PEOPLE = 50;

  private final Console console;
  private final Format format;
  private final OptionalInt limit;

  ScoreOutput(Session session) {
    this.console = session.console();
    this.format = session.configuration().format();
    this.limit = session.wishes().limit();
  }

  void changes(List<ScoreChange> changes) {
    differences(
        changes.stream().map(change -> new Difference(change, Difference.Ranks.NONE)).toList(),
        false);
  }

  void differences(List<Difference> differences, boolean ranked) {
    boolean people = format == Format.TABLE;
    if (people && differences.isEmpty()) {
      return;
    }
    int most = limit.orElse(people ? ROWS_FOR_PEOPLE : Integer.MAX_VALUE);
    Table table = DifferenceTable.of(differences, ranked, most);
    console.result(table, format);
    int more = differences.size() - table.rows().size();
    if (more > 0) {
      console.say(Numbers.count(more) + " more; --limit " + differences.size() + " shows all.");
    }
  }

  void missed(List<RefusedScore> missed) {
    MissedScores.lines(missed).forEach(console::warn);
  }

  void counts(Counts counts, boolean would) {
    console.say(counts.sentence(would));
  }
}
