package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.issue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.plugin.jira.MiniIssue;

/** The comparison as a text to be sent. */
class BaselineMailTest {
  private final SavedRoadmaps shop = new SavedRoadmaps();

  @Test
  void theTextNamesBothRoadmapsTheGrowthAndEveryKindOfChange() {
    shop.issues(6);
    MiniIssue done = shop.jira.issue(7).summary("Idea 7");
    shop.jira.indexAll();
    shop.planned(
        issue(7, 10, 0.5),
        issue(1, 9, 1.5),
        issue(2, 8, 2),
        issue(3, 7, 0.5),
        issue(4, 6, 0.5),
        issue(6, 5, 0.25));
    shop.save("Review of November");
    done.traits().category = "done";
    shop.jira.indexAll();
    shop.parts.delete(4);
    shop.now = shop.now.plus(Duration.ofDays(3));
    shop.planned(
        issue(3, 12, 0.5), issue(2, 8, 1), issue(5, 7.5, 1), issue(1, 7, 1.5), issue(6, 5, 0.25));
    assertEquals(
        """
        Roadmap of Rice: from Review of November (20 Nov 2026, 14:05) to Now (23 Nov 2026, 14:05)

        Scope grew by 9.5 %: 1 person-months came in, 0.5 person-months went out. 0.5 person-months\
         of it were done. What is in both plans is now estimated 1 person-months smaller.

        Earlier (2)
        RICE-3 Idea 3: Q4 2026, was Q2 2027
        RICE-2 Idea 2: Q4 2026, was Q1 2027

        Later (1)
        RICE-1 Idea 1: Q1 2027, was Q4 2026

        In (1)
        RICE-5 Idea 5: New in the plan: 1 person-months, ends Q1 2027

        Out (1)
        RICE-4 (deleted): Not in the plan any more: 0.5 person-months, would have ended Q2 2027

        Done (1)
        RICE-7 Idea 7: Done: 0.5 person-months, was to end Q4 2026

        Re-scored (2)
        RICE-3 Idea 3: 12, was 7
        RICE-1 Idea 1: 7, was 9

        Effort changed (1)
        RICE-2 Idea 2: 1 person-months, was 2 person-months

        Unchanged: 1
        """,
        shop.compare("b1", "now").text());
  }

  @Test
  void whereNothingChangedItSaysSo() {
    shop.issues(1).planned(issue(1, 9, 2));
    shop.save("A");
    shop.save("B");
    assertEquals(
        """
        Roadmap of Rice: from A (20 Nov 2026, 14:05) to B (20 Nov 2026, 14:05)

        Scope did not change.

        Unchanged: 1
        """,
        shop.compare("b1", "b2").text());
  }

  @Test
  void aQueryIsNamedAsItIs() {
    RoadmapSource query = shop.query("labels = x", shop.rice);
    shop.issues(1).planned(issue(1, 9, 2));
    shop.save(query, "A");
    assertTrue(
        shop.reports
            .comparison(query, Map.of("older", List.of("latest")))
            .text()
            .startsWith("Roadmap of labels = x: from A ("));
  }

  @Test
  void ofEachListTwentyAreNamedAndTheRestIsCounted() {
    shop.issues(22).planned();
    shop.save("A");
    shop.planned(
        LongStream.rangeClosed(1, 21).mapToObj(n -> issue(n, 9, 0.1)).toArray(Candidate[]::new));
    String text = shop.compare("b1", "now").text();
    assertEquals(20, text.lines().filter(line -> line.startsWith("RICE-")).count());
    assertTrue(text.contains("\nIn (21)\n"), text);
    assertTrue(text.contains("\nand 1 more\n"), text);
    shop.planned(
        LongStream.rangeClosed(1, 20).mapToObj(n -> issue(n, 9, 0.1)).toArray(Candidate[]::new));
    assertTrue(!shop.compare("b1", "now").text().contains("more"));
  }
}
