package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;

class ProjectNoticesTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final String ADDRESS = "http://jira/plugins/servlet/rice/settings?project=RICE";

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();
  private final ProjectNotices notices =
      new JiraForSettings(jira).notices(storage, new JiraForRuns(jira).projects());

  @Test
  void ofAProjectThatWorksThereIsNothingToBeSaid() {
    assertEquals(ProjectNotices.nothing(), notices.of(RICE));
    assertEquals(ProjectNotices.nothing(), notices.ofIssue(RICE.id()));
  }

  @Test
  void thatRiceIsSwitchedOffIsSaidToEverybody() {
    choose(SettingsOf.off());
    Map<String, String> said =
        Map.of(
            "riceNotice",
            "RICE is switched off for the project Rice.",
            "riceOff",
            "off",
            "riceSettings",
            "",
            "riceSettingsText",
            "");
    assertEquals(said, notices.of(RICE));
    assertEquals(said, notices.ofIssue(RICE.id()));
  }

  @Test
  void whoAdministersTheProjectIsLedToItsSettings() {
    choose(SettingsOf.off());
    jira.visitors().administers("RICE");
    assertEquals(ADDRESS + "#people", notices.of(RICE).get("riceSettings"));
    assertEquals("RICE settings", notices.ofIssue(RICE.id()).get("riceSettingsText"));
  }

  @Test
  void whyScoresStayAsTheyAreIsSaidButNotInPlaceOfThePanel() {
    jira.deleteField(Example.FIELDS.effort());
    Map<String, String> said = notices.of(RICE);
    assertEquals(
        "The field customfield_10103, from which Effort is taken, no longer exists."
            + " Choose another field in the RICE settings. Stored scores stay as they are until then; what"
            + " has lost a factor has no rank here.",
        said.get("riceNotice"));
    assertEquals("", said.get("riceOff"));
    assertEquals(ProjectNotices.nothing(), notices.ofIssue(RICE.id()));
  }

  @Test
  void beforeTheSetupAndForSettingsThatCannotBeReadThereIsNothingToBeSaid() {
    MiniStorage fresh = new MiniStorage();
    assertEquals(
        ProjectNotices.nothing(),
        new JiraForSettings(jira).notices(fresh, new JiraForRuns(jira).projects()).of(RICE));
    storage.values.put(
        "org.riceforjira.settings." + RICE.id().value(),
        "{\"revision\":1,\"settings\":{\"version\":3}}");
    assertEquals(ProjectNotices.nothing(), notices.of(RICE));
    storage.values.put("org.riceforjira.settings." + RICE.id().value(), "rubbish");
    assertEquals(ProjectNotices.nothing(), notices.of(RICE));
  }

  private void choose(ProjectSettings settings) {
    storage.settings().write(RICE.id(), settings, Revision.NONE);
  }
}
