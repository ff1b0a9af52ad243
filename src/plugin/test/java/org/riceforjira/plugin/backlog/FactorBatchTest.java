package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.EditOutcome.Conflict;
import org.riceforjira.plugin.backlog.EditOutcome.Refused;
import org.riceforjira.plugin.backlog.EditOutcome.Saved;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

class FactorBatchTest {
  private final ShopOfTwo shop = new ShopOfTwo();

  @Test
  void everyIssueIsOneUpdateAndIsToldWithItsNewScoreAndWhatItWas() {
    List<EditOutcome> outcomes =
        put(
            "{'key': 'RICE-1', 'factors': {'reach': 900, 'effort': 1}}",
            "{'key': 'RICE-2', 'factors': {'confidence': 100}}");
    Saved first = saved(outcomes.get(0));
    assertEquals("RICE-1", first.key());
    assertEquals(new NumberCell(2700, "2\u202f700"), first.row().score());
    assertEquals(Map.of("reach", 450.0, "effort", 2.0), first.before());
    assertEquals(
        new FactorCell("reach", 900.0, "900", null, 900.0, true, false, "Field Reach"),
        first.row().factors().get(0));
    assertEquals(Map.of("confidence", 80.0), saved(outcomes.get(1)).before());
    assertEquals(2, shop.jira.updates());
    assertEquals(2700.0, shop.jira.stored(1, ShopOfTwo.FIELDS.score()));
    assertEquals(500.0, shop.jira.stored(2, ShopOfTwo.FIELDS.score()));
    assertEquals(List.of("+edit.17", "-edit.17", "+edit.18", "-edit.18"), shop.storage.lockings());
  }

  @Test
  void anEmptiedFactorIsAGapAndHasNoScore() {
    Saved emptied = saved(put("{'key': 'RICE-1', 'factors': {'effort': null}}").get(0));
    assertNull(emptied.row().score());
    assertEquals(List.of("Effort is missing. Enter it to get a score."), emptied.row().gaps());
    assertEquals(
        new FactorCell("effort", null, "", null, null, true, false, null),
        emptied.row().factors().get(3));
  }

  @Test
  void whatAnEditSetIsTakenBackByWhatItToldAsBefore() {
    Saved emptied = saved(put("{'key': 'RICE-1', 'factors': {'effort': null}}").get(0));
    assertEquals(Map.of("effort", 2.0), emptied.before());
    Saved undone =
        saved(
            put("{'key': 'RICE-1', 'factors': {'effort': 2}, 'expected': {'effort': null}}")
                .get(0));
    assertNull(undone.before().get("effort"));
    assertTrue(undone.before().containsKey("effort"));
    assertEquals(675.0, shop.jira.stored(1, ShopOfTwo.FIELDS.score()));
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsAConflictAndIsToldAndKept() {
    shop.storage.whileWaiting(() -> shop.first.with(ShopOfTwo.FIELDS.impact(), 2.0));
    List<EditOutcome> outcomes =
        put(
            "{'key': 'RICE-1', 'factors': {'impact': 1, 'effort': 1}, "
                + "'expected': {'impact': 3, 'effort': 2}}",
            "{'key': 'RICE-2', 'factors': {'impact': 2}, 'expected': {'impact': 1}}");
    assertEquals(
        new Conflict(
            "RICE-1",
            Map.of("impact", 2.0),
            "RICE-1 was left as it is, because it was changed in the meantime: Impact."),
        outcomes.get(0));
    assertEquals(2.0, shop.jira.stored(1, ShopOfTwo.FIELDS.impact()));
    assertEquals(2.0, shop.jira.stored(1, ShopOfTwo.FIELDS.effort()));
    saved(outcomes.get(1));
  }

  @Test
  void whatIsExpectedNeedNotBeWhatIsSetNorAnythingThatMayBeSet() {
    shop.first.with(ShopOfTwo.FIELDS.effort(), 0.0);
    saved(put("{'key': 'RICE-1', 'factors': {'reach': 1}, 'expected': {'effort': 0}}").get(0));
    assertInstanceOf(
        Conflict.class,
        put("{'key': 'RICE-1', 'factors': {'reach': 2}, 'expected': {'effort': -1}}").get(0));
  }

  @Test
  void aValueThatTheDatabaseRoundedIsStillTheOneThatWasSet() {
    shop.first.with(ShopOfTwo.FIELDS.reach(), 0.333333);
    saved(
        put("{'key': 'RICE-1', 'factors': {'reach': 1}, 'expected': {'reach': 0.3333333333}}")
            .get(0));
  }

  @Test
  void aConfidenceIsExpectedInPercentHoweverTheFieldHoldsIt() {
    shop.first.with(ShopOfTwo.FIELDS.confidence(), 0.29);
    ProjectSettings fraction = SettingsOf.unit(ConfidenceUnit.FRACTION);
    List<EditOutcome> outcomes =
        put(
            fraction,
            "{'key': 'RICE-1', 'factors': {'confidence': 50}, 'expected': {'confidence': 29}}");
    assertEquals(Map.of("confidence", 29.0), saved(outcomes.get(0)).before());
    assertEquals(0.5, shop.jira.stored(1, ShopOfTwo.FIELDS.confidence()));
    Conflict conflict =
        (Conflict)
            put(
                    fraction,
                    "{'key': 'RICE-1', 'factors': {'confidence': 1}, 'expected': {'confidence': 29}}")
                .get(0);
    assertEquals(Map.of("confidence", 50.0), conflict.current());
  }

  @Test
  void aWrongInputRefusesItsIssueAndNoOther() {
    List<EditOutcome> outcomes =
        put(
            "{'key': 'RICE-1', 'factors': {'impact': 'high', 'effort': 0}}",
            "{'key': 'RICE-2', 'factors': {'impact': 2}}");
    Refused refused = (Refused) outcomes.get(0);
    assertEquals(
        Map.of(
            "impact", "Impact must be a number, or null to empty it.",
            "effort", "Effort must be more than 0. Leave it empty if nobody has estimated it."),
        refused.errors());
    assertEquals(
        "Impact must be a number, or null to empty it. "
            + "Effort must be more than 0. Leave it empty if nobody has estimated it.",
        refused.sentence());
    assertEquals(3.0, shop.jira.stored(1, ShopOfTwo.FIELDS.impact()));
    saved(outcomes.get(1));
  }

  @Test
  void anExpectationThatIsNoNumberRefusesItsIssue() {
    Refused refused =
        (Refused)
            put("{'key': 'RICE-1', 'factors': {'impact': 1}, 'expected': {'impact': 'high'}}")
                .get(0);
    assertEquals(
        Map.of("impact", "Impact must be a number, or null to empty it."), refused.errors());
    assertEquals(0, shop.jira.updates());
  }

  @Test
  void aHiddenIssueIsRefusedAsIfItWereMissing() {
    shop.first.hidden();
    List<EditOutcome> outcomes =
        put(
            "{'key': 'RICE-1', 'factors': {'impact': 1}}",
            "{'key': 'RICE-9', 'factors': {'impact': 1}}");
    assertEquals(
        refused("RICE-1", "There is no issue RICE-1, or you may not see it."), outcomes.get(0));
    assertEquals(
        refused("RICE-9", "There is no issue RICE-9, or you may not see it."), outcomes.get(1));
    assertEquals(0, shop.jira.updates());
  }

  @Test
  void anIssueThatTheVisitorMayNotEditIsRefused() {
    shop.first.readOnly();
    assertEquals(
        refused("RICE-1", "You may not edit RICE-1. Ask an administrator of its project."),
        put("{'key': 'RICE-1', 'factors': {'impact': 1}}").get(0));
    assertEquals(0, shop.jira.updates());
  }

  @Test
  void anIssueOfAnotherProjectIsRefused() {
    shop.jira.linkedIssue(1);
    assertEquals(
        refused("OTHER-1", "OTHER-1 is not in the project Rice."),
        put("{'key': 'OTHER-1', 'factors': {'impact': 1}}").get(0));
    assertEquals(0, shop.jira.updates());
  }

  @Test
  void anIssueThatJiraFailsToWriteIsToldAndTheOthersAreSaved() {
    shop.jira.refuse(1, true);
    List<EditOutcome> outcomes =
        put(
            "{'key': 'RICE-1', 'factors': {'impact': 1}}",
            "{'key': 'RICE-2', 'factors': {'impact': 2}}");
    Refused refused = (Refused) outcomes.get(0);
    assertTrue(refused.sentence().startsWith("Something went wrong in RICE for Jira."));
    saved(outcomes.get(1));
  }

  @Test
  void anIssueThatIsNamedByAFormerKeyAndByItsOwnRefusesAll() {
    shop.jira.renameProject("SHOP");
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                put(
                    "{'key': 'RICE-1', 'factors': {'impact': 1}}",
                    "{'key': 'SHOP-2', 'factors': {'impact': 1}}",
                    "{'key': 'SHOP-1', 'factors': {'impact': 2}}"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals("RICE-1 and SHOP-1 are the same issue. Name it only once.", refusal.sentence());
    assertEquals(0, shop.jira.updates());
  }

  @Test
  void ofAHiddenIssueItIsNotToldThatTwoKeysAreThose() {
    shop.first.hidden();
    shop.jira.renameProject("SHOP");
    List<EditOutcome> outcomes =
        put(
            "{'key': 'RICE-1', 'factors': {'impact': 1}}",
            "{'key': 'SHOP-1', 'factors': {'impact': 1}}");
    assertEquals(
        refused("RICE-1", "There is no issue RICE-1, or you may not see it."), outcomes.get(0));
    assertEquals(
        refused("SHOP-1", "There is no issue SHOP-1, or you may not see it."), outcomes.get(1));
  }

  @Test
  void aChangeOfNothingIsRefusedWithTheFactorsThatThereAre() {
    assertEquals(
        refused("RICE-1", "Name at least one factor to set: reach, impact, confidence or effort."),
        put("{'key': 'RICE-1'}").get(0));
  }

  private static Refused refused(String key, String sentence) {
    return new Refused(key, Map.of(), sentence);
  }

  private static Saved saved(EditOutcome outcome) {
    return assertInstanceOf(Saved.class, outcome);
  }

  private List<EditOutcome> put(String... changes) {
    return put(Example.SETTINGS, changes);
  }

  private List<EditOutcome> put(ProjectSettings settings, String... changes) {
    String body = Arrays.stream(changes).collect(Collectors.joining(", ", "{'changes': [", "]}"));
    return shop.factors()
        .apply(ShopOfTwo.PROJECT, settings, RequestedChange.read(body.replace('\'', '"')));
  }
}
