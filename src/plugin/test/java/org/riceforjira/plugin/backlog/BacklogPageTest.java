package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.PageVisit;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.jira.ApiCheck;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.PageProject;

class BacklogPageTest {
  private static final String SCRIPT = "org.riceforjira:rice-backlog";

  private final PageVisit visit = new PageVisit();
  private final ProjectNotices notices =
      new JiraForSettings(new MiniJira()).notices(new MiniStorage().setUp(), visit.projects);

  @Test
  void whoSeesTheProjectGetsThePageWithItsScript() throws IOException {
    open("SHOP");
    assertShown();
  }

  @Test
  void anAnonymousVisitorWhoSeesTheProjectGetsItToo() throws IOException {
    visit.visitors.anonymous();
    open("SHOP");
    assertShown();
  }

  @Test
  void aHiddenProjectIsNotFoundJustAsAMissingOne() throws IOException {
    visit.visitors.hide("SHOP");
    for (String key : new String[] {"SHOP", "NONE", "", null}) {
      open(key);
      visit.assertError(404);
    }
  }

  @Test
  void anAnonymousVisitorIsAskedToSignInForAHiddenProjectJustAsForAMissingOne() throws IOException {
    visit.visitors.anonymous();
    visit.visitors.hide("SHOP");
    for (String key : new String[] {"SHOP", "NONE"}) {
      open(key);
      visit.assertAskedToSignIn();
    }
  }

  @Test
  void theContextOfThePageTellsItsProjectAndRequiresTheScriptOnlyWhereItIsNamed() {
    BacklogContext context =
        new BacklogContext(new PageProject(new ApiCheck()), visit.pages, visit.projects, notices);
    context.init(Map.of());
    assertEquals(
        Map.of("riceProjectKey", "SHOP"), context.getContextMap(Map.of("projectKey", "SHOP")));
    visit.assertNothingRequired();
    context.init(Map.of("webResource", SCRIPT));
    Map<String, Object> shown = new HashMap<>(ProjectNotices.nothing());
    shown.put("riceProjectKey", "");
    assertEquals(shown, context.getContextMap(Map.of()));
    visit.assertRequired(SCRIPT);
  }

  private void assertShown() throws IOException {
    Map<String, String> shown = new HashMap<>(ProjectNotices.nothing());
    shown.put("title", "RICE backlog of The shop");
    shown.put("riceProjectKey", "SHOP");
    visit.assertShown("templates/backlog-page.vm", shown, SCRIPT);
  }

  private void open(String key) throws IOException {
    visit.open(
        new BacklogPage(
            visit.projects, visit.visitors.visitor(), visit.pages, notices, EnglishTexts.texts()),
        key);
  }
}
