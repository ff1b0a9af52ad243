package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;

class RankQueryTest {
  private static final String OPEN = "project = 10000 AND (status = Open OR status = New)";
  private static final ProjectSettings SETTINGS = settings("status = Open OR status = New");
  private static final VisibleIssue ISSUE =
      new VisibleIssue(10007, "RICE-7", new ProjectId(10000), true);

  private final ScoreIndex index =
      new ScoreIndex(OPEN)
          .with("RICE-1", 675.0)
          .with("RICE-2", 400.0)
          .with("RICE-3", 400.0)
          .with("RICE-4", 0.0)
          .with("RICE-5", null);

  @Test
  void theRankIsOneMoreThanTheCandidatesThatScoreHigher() {
    index.with("RICE-7", 500.0);
    assertEquals(Optional.of(new Rank(2, false, 5)), rank(500));
    assertEquals(
        List.of(
            OPEN + " AND issuekey = \"RICE-7\"",
            OPEN + " AND issuekey != \"RICE-7\" AND cf[10104] > 500.0",
            OPEN + " AND issuekey != \"RICE-7\" AND cf[10104] = 500.0",
            OPEN + " AND issuekey != \"RICE-7\" AND cf[10104] is not EMPTY"),
        index.asked);
  }

  @Test
  void theHighestScoreIsFirstAndTheLowestIsLast() {
    index.with("RICE-7", null);
    assertEquals(Optional.of(new Rank(1, false, 5)), rank(675.01));
    assertEquals(Optional.of(new Rank(4, false, 5)), rank(0.01));
  }

  @Test
  void equalScoresShareTheBetterPlace() {
    index.with("RICE-7", 400.0);
    assertEquals(Optional.of(new Rank(2, true, 5)), rank(400));
    assertEquals(Optional.of(new Rank(4, true, 5)), rank(0));
  }

  @Test
  void anIssueDoesNotTieWithItself() {
    index.with("RICE-7", 500.0);
    assertFalse(rank(500).orElseThrow().tied());
  }

  @Test
  void whatTheIndexStillHoldsOfTheIssueDoesNotCount() {
    index.with("RICE-7", 9000.0);
    assertEquals(Optional.of(new Rank(2, false, 5)), rank(500));
    index.with("RICE-7", 1.0);
    assertEquals(Optional.of(new Rank(2, false, 5)), rank(500));
    index.with("RICE-7", null);
    assertEquals(Optional.of(new Rank(2, false, 5)), rank(500));
  }

  @Test
  void anIssueThatIsNotACandidateHasNoRank() {
    assertEquals(Optional.empty(), rank(500));
    assertEquals(1, index.asked.size(), "Nothing else needs to be asked.");
  }

  @Test
  void withoutAQueryOfCandidatesTheWholeProjectIsRanked() {
    ScoreIndex all = new ScoreIndex("project = 10000").with("RICE-7", 1.0);
    assertEquals(Optional.of(new Rank(1, false, 1)), all.ranks().rank(ISSUE, settings(" "), 1));
  }

  @Test
  void veryLargeAndVerySmallScoresAreAskedForWithoutExponents() {
    index.with("RICE-7", null);
    rank(2.5e12);
    rank(0.000001);
    assertTrue(index.asked.get(1).endsWith("> 2500000000000"), index.asked.get(1));
    assertTrue(index.asked.get(5).endsWith("> 0.0000010"), index.asked.get(5));
  }

  @Test
  void candidatesThatJiraDoesNotAcceptAreNamed() {
    UnusableCandidates refused =
        assertThrows(
            UnusableCandidates.class,
            () -> index.ranks().rank(ISSUE, settings("status = Gone"), 1));
    assertTrue(refused.getMessage().contains("(status = Gone)"), refused.getMessage());
    assertTrue(refused.getMessage().contains("Not the candidates."), refused.getMessage());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aSearchThatBreaksDownIsToldApartFromWrongCandidates(Exception cause) {
    index.with("RICE-7", 500.0).failing(cause);
    RankFailed failed = assertThrows(RankFailed.class, () -> rank(500));
    assertSame(cause, failed.getCause());
  }

  static List<Exception> failures() {
    return List.of(
        new SearchException("The index is not there."), new IllegalStateException("Closed."));
  }

  @Test
  void withoutSearchThereIsNoRank() {
    assertThrows(PartUnavailable.class, () -> index.ranksWithoutSearch().rank(ISSUE, SETTINGS, 1));
  }

  private Optional<Rank> rank(double score) {
    return index.ranks().rank(ISSUE, SETTINGS, score);
  }

  private static ProjectSettings settings(String candidates) {
    return Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates(candidates));
  }
}
