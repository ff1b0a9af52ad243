package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.plugin.scores.Upkeep.PROJECT;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.WritesRefused;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.IssueRef;

class MissedScoresTest {
  private Instant now = Upkeep.NOW;
  private final InstantSource hands = () -> now;
  private final MissedScores missed =
      new MissedScores(
          new AppInstance("a", hands.withZone(ZoneOffset.UTC), () -> 0), EnglishTexts.texts());

  @Test
  void anIssueMissedAgainKeepsTheTimeOfTheFirstAndTheReasonOfTheLast() {
    missed.add(issue(1), Sentence.said("Locked."));
    now = now.plusSeconds(60);
    missed.add(issue(1), Sentence.said("Refused."));
    assertEquals(
        List.of(new MissedScore(issue(1), Sentence.said("Refused."), Upkeep.NOW)), missed.all());
  }

  @Test
  void whatAnExceptionSaysIsForTheLogUnlessItIsForPeople() {
    missed.add(List.of(issue(1)), new IllegalStateException("secret"));
    missed.add(List.of(issue(2)), new WritesRefused(Sentence.said("Jira is read-only."), null));
    assertEquals(
        List.of("The score could not be computed. Jira's log has the cause.", "Jira is read-only."),
        EnglishTexts.of(missed.all().stream().map(MissedScore::reason).toList()));
  }

  @Test
  void ofTooManyTheOldestIsForgotten() {
    for (int id = 1; id <= MissedScores.MOST + 1; id++) {
      missed.add(issue(id), Sentence.said("Refused."));
    }
    assertEquals(MissedScores.MOST, missed.all().size());
    assertEquals(2, missed.all().get(0).issue().id());
  }

  @Test
  void anIssuePutRightIsForgotten() {
    missed.add(issue(1), Sentence.said("Refused."));
    missed.remove(issue(1));
    assertEquals(List.of(), missed.all());
  }

  private static IssueRef issue(long id) {
    return new IssueRef(id, "RICE-" + id, PROJECT);
  }
}
