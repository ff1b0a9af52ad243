package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.SupposedShop.BY_OTHER_REACH;
import static org.riceforjira.plugin.scores.SupposedShop.RICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.MiniJira;

/** Runs that preview settings that are not stored. */
class SupposedSettingsTest {
  private final SupposedShop shop = new SupposedShop();
  private final MiniJira jira = shop.jira;
  private final TestNode node = shop.node;

  @Test
  void anotherNodeTellsTheImpactToo() {
    Run run = shop.suppose(BY_OTHER_REACH);
    TestNode other = new TestNode("two", jira, shop.storage);
    assertTrue(other.files.impact(run.id()).isPresent());
    assertEquals(RunState.COMPLETE, other.recalculations.find(run.id()).orElseThrow().state());
  }

  @Test
  void theRunSaysThatItsSettingsWereNotSavedAndKeepsNoCounts() {
    Run run = shop.ended(shop.suppose(BY_OTHER_REACH));
    assertNull(run.result().revision());
    assertEquals(
        List.of("This preview went by settings that were not saved."),
        run.result().notes().stream().map(note -> note.in(shop.texts)).toList());
    assertEquals(Map.of(), node.counts.all());
  }

  @Test
  void eachPreviewIsOneOfItsOwnAndEndsTheEarlierOneOfTheSamePerson() {
    node.holdingBack = true;
    Run first = shop.suppose(BY_OTHER_REACH);
    Run second = shop.suppose("{\"dryRun\": true, \"settings\": {\"decimals\": 0}}");
    assertNotEquals(first.id(), second.id());
    node.work();
    assertEquals(RunState.CANCELLED, shop.ended(first).state());
    assertEquals(0, shop.impact(second).changed());
  }

  @Test
  void anotherPersonsPreviewGoesOn() {
    node.holdingBack = true;
    Run first = shop.suppose(BY_OTHER_REACH);
    jira.visitors().signIn("bob");
    shop.suppose("{\"dryRun\": true, \"settings\": {\"decimals\": 0}}");
    node.work();
    assertEquals(RunState.COMPLETE, shop.ended(first).state());
  }

  @Test
  void aPreviewOfSettingsIsNoAnswerToAnotherOrderAndNoneIsItsAnswer() {
    node.holdingBack = true;
    RunRequest request =
        new RunRequest(
            RunKind.RECALCULATION, Optional.of(RICE.id()), Optional.empty(), Optional.of("ann"));
    Run supposed = shop.suppose(BY_OTHER_REACH);
    Run recalculation = node.recalculations.start(request);
    assertNotEquals(supposed.id(), recalculation.id());
    assertNotEquals(recalculation.id(), shop.suppose(BY_OTHER_REACH).id());
  }

  @Test
  void itWaitsForNoRunAtTheProject() {
    shop.storage.lockedByOthers("recalculation." + MiniJira.PROJECT);
    assertEquals(RunState.COMPLETE, shop.ended(shop.suppose(BY_OTHER_REACH)).state());
  }

  @Test
  void triedSettingsDoNotPushOutWhatCanBeUndone() {
    shop.issue(1, 300).with(Example.FIELDS.score(), 7.0);
    jira.indexAll();
    Run recalculation =
        node.recalculations.start(
            new RunRequest(
                RunKind.RECALCULATION,
                Optional.of(RICE.id()),
                Optional.empty(),
                Optional.of("ann")));
    Run last = recalculation;
    for (int i = 0; i < 2 * RunStore.KEPT; i++) {
      last = shop.suppose(BY_OTHER_REACH);
    }
    assertTrue(shop.ended(recalculation).undoable());
    assertTrue(node.files.impact(last.id()).isPresent());
    assertFalse(node.files.impact(recalculation.id() + 1).isPresent());
    assertEquals(RunStore.KEPT, node.recalculations.latest().size());
  }

  @Test
  void goalsThatNobodyHasSavedAreAskedForAsWhoeverWantsThem() {
    shop.issue(1, 300).matching("labels = a");
    jira.indexAll();
    Run run =
        shop.suppose(
            "{\"dryRun\": true, \"settings\": {\"goals\": [{\"label\": \"A\","
                + " \"jql\": \"labels = a\", \"multiplier\": 2}]}}");
    assertEquals(1, shop.impact(run).changed());
    assertEquals(Set.of("ann"), Set.copyOf(shop.parts.validators()));
  }

  @Test
  void aGoalInForceThatJiraNoLongerAnswersIsNotInTheWayOfItsCorrection() {
    node.settings.write(RICE.id(), ThreeIssues.goal("fixVersion = deleted"), Revision.NONE);
    Run run = shop.suppose("{\"dryRun\": true, \"settings\": {}}");
    assertEquals(RunState.COMPLETE, shop.ended(run).state());
    assertEquals(0, shop.impact(run).changed());
  }

  @Test
  void settingsThatCannotBeStoredAreRefusedByTheirPaths() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                shop.suppose("{\"dryRun\": true, \"settings\": {\"decimals\": 9, \"colour\": 1}}"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Set.of("$.decimals", "$.colour"), Refusals.errors(refusal).keySet());
    assertEquals(List.of(), node.recalculations.latest());
  }

  @Test
  void settingsAreNeverRecalculatedWithoutBeingSaved() {
    assertEquals(Set.of("dryRun"), refusedParts("{\"settings\": {}}"));
    assertEquals(
        Set.of("jql"), refusedParts("{\"dryRun\": true, \"settings\": {}, \"jql\": \"x = 1\"}"));
    assertEquals(Set.of("settings"), refusedParts("{\"dryRun\": true, \"settings\": 5}"));
    assertEquals(List.of(), node.recalculations.latest());
  }

  private Set<String> refusedParts(String body) {
    return Refusals.errors(assertThrows(Refusal.class, () -> shop.suppose(body))).keySet();
  }
}
