package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.plugin.scores.SupposedShop.BY_OTHER_REACH;
import static org.riceforjira.plugin.scores.SupposedShop.CANDIDATES;
import static org.riceforjira.plugin.scores.SupposedShop.OTHER_REACH;
import static org.riceforjira.plugin.scores.SupposedShop.RICE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.scores.ImpactJson.LostJson;
import org.riceforjira.plugin.scores.ImpactJson.MoveJson;
import org.riceforjira.plugin.scores.ReportJson.Unscored;

/** What is told of what settings would change. */
class ImpactViewsTest {
  private final SupposedShop shop = new SupposedShop();
  private final MiniJira jira = shop.jira;
  private final TestNode node = shop.node;

  @Test
  void whatOtherSettingsWouldChangeIsToldAndNothingIsWritten() {
    ImpactJson impact = shop.impact(BY_OTHER_REACH);
    assertEquals(
        new ImpactJson(
            3,
            0,
            1,
            List.of(new Unscored("reach", "missing", "Reach is missing", 1)),
            List.of(
                new MoveJson("RICE-2", "Dark mode", 2, 1, 200, 5000),
                new MoveJson("RICE-1", "Faster search", 1, 2, 300, 5)),
            List.of(new LostJson("RICE-3", "Export", "Reach is missing. Enter it to get a score.")),
            0,
            0,
            true),
        impact);
    assertEquals(300.0, jira.stored(1, Example.FIELDS.score()));
    assertEquals(Optional.empty(), shop.storage.settings().read(RICE.id()));
  }

  @Test
  void otherCandidatesEnterAndLeave() {
    shop.issue(3, 100).notMatching(CANDIDATES).matching("labels = soon");
    jira.indexAll();
    ImpactJson impact =
        shop.impact(
            "{\"dryRun\": true, \"settings\": {\"planning\": {\"candidates\":"
                + " {\"jql\": \"labels = soon\"}}}}");
    assertEquals(1, impact.entered());
    assertEquals(2, impact.left());
    assertEquals(0, impact.changed());
  }

  @Test
  void onlyIssuesThatWhoeverAsksSeesAreCountedAndRanked() {
    shop.issue(1, 300).with(OTHER_REACH, 5.0).hidden();
    shop.issue(4, 50).with(OTHER_REACH, 9000.0);
    jira.indexAll();
    Run run = shop.ended(shop.suppose(BY_OTHER_REACH));
    ImpactJson impact = shop.impact(run);
    assertEquals(3, impact.changed());
    assertEquals(1, impact.lost());
    assertEquals(
        List.of("RICE-4 3 1", "RICE-2 1 2"),
        impact.moves().stream()
            .map(move -> move.key() + " " + move.rankBefore() + " " + move.rankAfter())
            .toList());
    assertEquals(3, run.result().report().counts().issues());
  }

  @Test
  void queriesThatSomebodyTriesTellNothingOfIssuesThatAreHiddenFromThem() {
    shop.issue(3, 100).matching("summary ~ acquisition").hidden();
    jira.indexAll();
    ImpactJson impact =
        shop.impact(
            "{\"dryRun\": true, \"settings\": {\"planning\": {\"candidates\":"
                + " {\"jql\": \"summary ~ acquisition\"}}, \"goals\": [{\"label\": \"A\","
                + " \"jql\": \"summary ~ acquisition\", \"multiplier\": 2}]}}");
    assertEquals(0, impact.changed());
    assertEquals(0, impact.entered());
    assertEquals(2, impact.left());
  }

  @Test
  void issuesThatWereHiddenSinceAreNotNamed() {
    Run run = shop.suppose(BY_OTHER_REACH);
    shop.issue(2, 200).hidden();
    shop.issue(3, 100).hidden();
    jira.indexAll();
    ImpactJson impact = shop.impact(run);
    assertEquals(List.of("RICE-1"), impact.moves().stream().map(MoveJson::key).toList());
    assertEquals(List.of(), impact.lostIssues());
  }

  @Test
  void whereAFieldWasDeletedTheKeptScoresAreWhatThereIsNow() {
    for (int i = 1; i <= 3; i++) {
      shop.issue(i, 0).with(Example.FIELDS.score(), 100.0 * i).with(OTHER_REACH, 100.0 * i);
    }
    jira.deleteField(Example.FIELDS.reach());
    jira.indexAll();
    assertEquals(
        new ImpactJson(0, 0, 0, List.of(), List.of(), List.of(), 0, 0, true),
        shop.impact(BY_OTHER_REACH));
  }

  @Test
  void anotherRunHasNoImpact() {
    Run preview =
        node.recalculations.start(
            new RunRequest(
                RunKind.PREVIEW, Optional.of(RICE.id()), Optional.empty(), Optional.of("ann")));
    Refusal refusal = assertThrows(Refusal.class, () -> shop.impact(preview));
    assertEquals(404, Refusals.status(refusal));
  }

  @Test
  void aPreviewThatIsUnderWayHasNoImpactYet() {
    node.holdingBack = true;
    Run run = shop.suppose(BY_OTHER_REACH);
    assertEquals(404, Refusals.status(assertThrows(Refusal.class, () -> shop.impact(run))));
    node.work();
    assertEquals(3, shop.impact(run).changed());
  }
}
