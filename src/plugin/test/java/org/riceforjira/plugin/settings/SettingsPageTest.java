package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.PageVisit;
import org.riceforjira.plugin.jira.ApiCheck;
import org.riceforjira.plugin.jira.PageProject;

class SettingsPageTest {
  private final PageVisit visit = new PageVisit();

  @Test
  void whoAdministersTheProjectGetsThePageWithItsScript() throws IOException {
    visit.visitors.administers("SHOP");
    open("SHOP");
    assertShown("false");
  }

  @Test
  void whoAdministersJiraGetsItTooAndThePageKnows() throws IOException {
    visit.visitors.administrator();
    open("SHOP");
    assertShown("true");
  }

  @Test
  void whoOnlySeesTheProjectIsRefused() throws IOException {
    open("SHOP");
    visit.assertError(403);
  }

  @Test
  void aHiddenProjectIsNotFoundJustAsAMissingOne() throws IOException {
    visit.visitors.administers("SHOP");
    visit.visitors.hide("SHOP");
    for (String key : new String[] {"SHOP", "NONE", "", null}) {
      open(key);
      visit.assertError(404);
    }
  }

  @Test
  void whoIsNotSignedInIsAskedToAlsoWhereTheyMaySeeTheProject() throws IOException {
    visit.visitors.anonymous();
    open("SHOP");
    visit.assertAskedToSignIn();
  }

  @Test
  void theLinkIsForThoseWhoAdministerTheProjectOfThePage() {
    AdministersProject condition =
        new AdministersProject(new PageProject(new ApiCheck()), visit.projects);
    condition.init(Map.of());
    assertFalse(condition.shouldDisplay(Map.of("projectKey", "SHOP")));
    visit.visitors.administers("SHOP");
    assertTrue(condition.shouldDisplay(Map.of("projectKey", "SHOP")));
    assertFalse(condition.shouldDisplay(Map.of()));
    visit.visitors.hide("SHOP");
    assertFalse(condition.shouldDisplay(Map.of("projectKey", "SHOP")));
  }

  private void assertShown(String administersJira) throws IOException {
    Map<String, String> texts =
        Map.of(
            "title", "RICE settings",
            "projectKey", "SHOP",
            "projectName", "The shop",
            "administersJira", administersJira);
    visit.assertShown("templates/settings.vm", texts, "org.riceforjira:rice-settings");
  }

  private void open(String key) throws IOException {
    visit.open(
        new SettingsPage(
            visit.projects, visit.visitors.visitor(), visit.pages, EnglishTexts.texts()),
        key);
  }
}
