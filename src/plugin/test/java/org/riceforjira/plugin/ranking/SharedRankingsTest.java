package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.riceforjira.plugin.ranking.RankingNode.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.MiniIssue;

/** What happens while somebody else's question is being answered; in threads of their own. */
class SharedRankingsTest {
  private static final String REACH = Example.FIELDS.reach();

  private final RankingNode node = new RankingNode();
  private MiniIssue issue;

  @BeforeEach
  void made() {
    issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.made();
  }

  @Test
  void whoAsksWhileItIsBroughtUpToDateGetsTheOldOneIfThatTakesTooLong() {
    RankedBacklog before = node.ready();
    List<RankedBacklog> others = new ArrayList<>();
    node.edit(issue, REACH, 900.0);
    node.parts.whileSearching(() -> others.add(elsewhere(node::ready)));
    assertEquals(List.of("RICE-1", "RICE-2"), keys(node.ready()));
    assertEquals(1, others.size(), "Nobody else asks Jira the same.");
    assertSame(before, others.get(0));
  }

  @Test
  void noLockIsHeldWhileJiraIsAsked() {
    node.edit(issue, REACH, 900.0);
    node.parts.whileSearching(
        () ->
            elsewhere(
                () -> {
                  node.changed(issue, Kind.WATCHED);
                  node.held.trim();
                  return node.rankings.of(RankingNode.OTHER, node.settings);
                }));
    assertEquals(2, node.ready().size());
  }

  @Test
  void anEditWhileItIsBroughtUpToDateIsNotMissed() {
    MiniIssue other = node.candidate(3, 1.0);
    node.changed(other, Kind.CREATED);
    node.parts.whileSearching(
        () -> {
          node.parts.whileSearching(() -> {});
          node.edit(issue, REACH, 900.0);
        });
    assertEquals(List.of("RICE-1", "RICE-2", "RICE-3"), keys(node.ready()));
  }

  @Test
  void aRankingThatIsMadeAnewMeanwhileIsBroughtUpToDateInItsTurn() {
    node.later(Freshness.LONGEST);
    node.ask();
    node.edit(issue, REACH, 900.0);
    node.parts.whileSearching(
        () -> {
          node.parts.whileSearching(() -> {});
          // It ends after the edit was taken from the notes, with what it read before.
          elsewhere(node.threads::work);
        });
    assertEquals(List.of("RICE-1", "RICE-2"), keys(node.ready()));
  }

  /** Does it in another thread and waits for that, as nobody in a deadlock could. */
  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, run -> new Thread(run).start()).join();
  }
}
