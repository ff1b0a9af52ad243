package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;

class SettingsInUseTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @Test
  void aProjectThatUsesRiceHasItsSettings() {
    assertEquals(Example.SETTINGS, inUse(storage).of(RICE).settings());
    assertEquals(Example.SETTINGS, inUse(storage).of(RICE.id()).settings());
  }

  @Test
  void aProjectThatHasSwitchedRiceOffIsRefusedWithWhatToDo() {
    storage.settings().write(RICE.id(), SettingsOf.off(), Revision.NONE);
    Refusal refused = assertThrows(Refusal.class, () -> inUse(storage).of(RICE.id()));
    assertEquals(409, refused.status());
    assertEquals(
        "RICE is switched off for the project Rice. An administrator of the project can switch it"
            + " on in its RICE settings.",
        refused.sentence());
    jira.visitors().administers("RICE");
    assertEquals(
        "RICE is switched off for the project Rice. Switch it on in its RICE settings.",
        assertThrows(Refusal.class, () -> inUse(storage).of(RICE)).sentence());
    assertEquals(SettingsOf.off(), inUse(storage).inForce(RICE).settings());
  }

  @Test
  void beforeTheSetupThereAreNone() {
    SettingsInUse fresh = inUse(new MiniStorage());
    assertEquals(409, assertThrows(Refusal.class, () -> fresh.of(RICE)).status());
    assertEquals(409, assertThrows(Refusal.class, () -> fresh.inForce(RICE)).status());
  }

  private SettingsInUse inUse(MiniStorage storage) {
    Projects projects = new JiraForRuns(jira).projects();
    Requests requests =
        new Requests(projects, jira.issues(), jira.visitors().visitor(), EnglishTexts.texts());
    return new SettingsInUse(
        storage.settings(),
        new JiraForSettings(jira).usable(storage),
        requests,
        projects,
        EnglishTexts.texts());
  }
}
