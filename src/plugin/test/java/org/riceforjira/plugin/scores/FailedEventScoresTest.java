package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.Upkeep.FIELDS;
import static org.riceforjira.plugin.scores.Upkeep.edited;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;

/** Events after which a score cannot be made right. */
class FailedEventScoresTest {
  private final Upkeep upkeep = new Upkeep();
  private final MiniJira jira = upkeep.jira;

  @Test
  void whatJiraRefusesIsMissedWithItsReasonAndNothingIsThrown() {
    jira.refuse(1, true);
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    MissedScore missed = upkeep.missed.all().get(0);
    assertEquals("RICE-1", missed.issue().key());
    assertEquals(
        "Jira refused to write it. Jira's log has the cause.", EnglishTexts.of(missed.reason()));
    assertEquals(Upkeep.NOW, missed.since());
  }

  @Test
  void whatIsWrittenAndCouldNeitherBeIndexedNorTakenBackIsMissed() {
    MiniIssue issue = upkeep.issue(1, 450);
    new JiraForRuns(jira).lockIndex(true);
    jira.whileReindexing(() -> jira.refuse(1, true));
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(450.0, upkeep.score(1));
    assertTrue(EnglishTexts.of(upkeep.missed.all().get(0).reason()).contains("not in the index"));
  }

  @Test
  void aDeletedFieldWipesNoScore() {
    MiniIssue issue = upkeep.issue(1, 450).with(FIELDS.score(), 450.0);
    jira.deleteField(FIELDS.effort());
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(450.0, upkeep.score(1));
    assertTrue(EnglishTexts.of(upkeep.missed.all().get(0).reason()).contains(FIELDS.effort()));
  }

  @Test
  void aRemovedOptionWipesNoScore() {
    JiraForSettings settings = new JiraForSettings(jira);
    settings.select("customfield_10300", "Size", "Small", "Large");
    upkeep.from(
        Factor.IMPACT,
        new Source.OptionField("customfield_10300", Map.of("Small", 1.0, "Large", 3.0)));
    MiniIssue issue = upkeep.issue(1, 450).with(FIELDS.score(), 99.0);
    settings.select("customfield_10300", "Size", "Small");
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(99.0, upkeep.score(1));
    assertTrue(
        upkeep.missed.all().get(0).reason().english().startsWith("The option \u201cLarge\u201d"),
        upkeep.missed.all().toString());
  }

  @Test
  void settingsThatCannotBeReadAreLoggedAndMissed() {
    upkeep.storage.values.put("org.riceforjira.settings.10000", "{");
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    assertEquals(1, upkeep.missed.all().size());
  }

  @Test
  void anUnusableGoalIsNamed() {
    upkeep
        .storage
        .settings()
        .write(Upkeep.PROJECT, SettingsOf.goal("labels = x", 2, "Growth"), Revision.NONE);
    jira.breakSearch();
    upkeep.hear(edited(upkeep.issue(1, 450), "summary"));
    assertTrue(EnglishTexts.of(upkeep.missed.all().get(0).reason()).contains("labels = x"));
  }
}
