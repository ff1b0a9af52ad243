package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.jira.RankedIssues;
import org.riceforjira.plugin.jira.RankedIssues.Seen;

class RankedForJqlTest {
  private final RankingNode node = new RankingNode();
  private final RankedIssues ranked = ranked(new MiniStorage().setUp());
  private MiniIssue best;

  @BeforeEach
  void threeScoredAndTwoUnscored() {
    node.candidate(1, 10.0);
    node.candidate(2, null);
    best = node.candidate(3, 30.0);
    node.candidate(4, 20.0);
    node.candidate(5, null);
  }

  @Test
  void theTopIsTheBestIssuesBestFirstAndNeverAnUnscoredOne() {
    node.made();
    assertEquals(ids(3, 4), ranked.top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
    assertEquals(ids(3, 4, 1), ranked.top(RankingNode.PROJECT, Seen.BY_VISITOR, 1000));
  }

  @Test
  void theUnscoredComeByTheirIdsAndNoMoreThanAreAskedFor() {
    node.made();
    assertEquals(ids(2, 5), ranked.unscored(RankingNode.PROJECT, Seen.BY_VISITOR, 1000));
    assertEquals(ids(2), ranked.unscored(RankingNode.PROJECT, Seen.BY_VISITOR, 1));
  }

  @Test
  void whatTheVisitorMayNotSeeIsNamedOnlyWhereSecurityIsLeftAside() {
    best.hidden();
    node.made();
    assertEquals(ids(4, 1), ranked.top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
    assertEquals(ids(3, 4), ranked.top(RankingNode.PROJECT, Seen.BY_ANYBODY, 2));
  }

  @Test
  void whatWasHiddenOrDeletedAMomentAgoIsNotNamed() {
    node.made();
    assertEquals(ids(3, 4), ranked.top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
    best.hidden();
    assertEquals(ids(4), ranked.top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
    node.parts.delete(5);
    assertEquals(ids(2), ranked.unscored(RankingNode.PROJECT, Seen.BY_VISITOR, 10));
  }

  @Test
  void beforeTheFieldsAreSetUpThereIsNoRanking() {
    RankedIssues before = ranked(new MiniStorage());
    assertEquals(List.of(), before.top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
    assertEquals(List.of(), before.unscored(RankingNode.PROJECT, Seen.BY_ANYBODY, 2));
  }

  @Test
  void aProjectThatHasSwitchedRiceOffHasNoRanking() {
    node.made();
    MiniStorage off = new MiniStorage().setUp();
    off.settings().write(RankingNode.PROJECT.id(), SettingsOf.off(), Revision.NONE);
    assertEquals(List.of(), ranked(off).top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
    assertEquals(List.of(), ranked(off).unscored(RankingNode.PROJECT, Seen.BY_ANYBODY, 2));
  }

  @Test
  void aRankingThatIsNotMadeInTimeIsToldAsSuch() {
    assertThrows(RankFailed.class, () -> ranked.top(RankingNode.PROJECT, Seen.BY_VISITOR, 2));
  }

  private RankedIssues ranked(MiniStorage storage) {
    return new RankedForJql(
        node.rankings,
        node.seen,
        new JiraForSettings(new MiniJira()).usable(storage),
        node.parts.visibility());
  }

  private static List<Long> ids(long... numbers) {
    return java.util.Arrays.stream(numbers).map(n -> MiniJira.PROJECT + n).boxed().toList();
  }
}
