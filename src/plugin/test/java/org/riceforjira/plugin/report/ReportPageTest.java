package org.riceforjira.plugin.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.Use;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.PageVisit;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

class ReportPageTest {
  private final PageVisit visit = new PageVisit();
  private final MiniStorage storage = new MiniStorage().setUp();

  @Test
  void whoSeesTheProjectGetsThePageWithItsScript() throws IOException {
    open("SHOP", null);
    assertShown("Roadmap report: The shop", Map.of());
  }

  @Test
  void aQueryHasAPageForEverybodyWhichTheServerFillsWithWhatTheySee() throws IOException {
    visit.visitors.anonymous();
    open(null, "project = SHOP");
    assertShown("Roadmap report", Map.of());
  }

  @Test
  void ofAProjectThatIsSwitchedOffNothingIsReported() throws IOException {
    ProjectSettings off =
        Example.SETTINGS.with(new Use(false, OptionalLong.empty(), Example.SETTINGS.review()));
    storage.settings().write(new ProjectId(1), off, Revision.NONE);
    open("SHOP", null);
    assertShown(
        "Roadmap report: The shop",
        Map.of("riceOff", "off", "riceNotice", "RICE is switched off for the project The shop."));
  }

  @Test
  void aHiddenProjectIsNotFoundEvenWithAQueryBesideIt() throws IOException {
    visit.visitors.hide("SHOP");
    open("SHOP", "project = SHOP");
    visit.assertError(404);
  }

  @Test
  void whoIsNotSignedInIsAskedToForAHiddenProjectJustAsForNone() throws IOException {
    visit.visitors.anonymous();
    visit.visitors.hide("SHOP");
    open("SHOP", null);
    visit.assertAskedToSignIn();
  }

  private void assertShown(String title, Map<String, String> notice) throws IOException {
    Map<String, String> texts = new HashMap<>(ProjectNotices.nothing());
    texts.putAll(notice);
    texts.put("title", title);
    visit.assertShown("templates/report.vm", texts, "org.riceforjira:rice-report");
  }

  private void open(String key, String jql) throws IOException {
    ProjectNotices notices = new JiraForSettings(new MiniJira()).notices(storage, visit.projects);
    visit.open(
        new ReportPage(
            visit.projects, visit.visitors.visitor(), visit.pages, notices, EnglishTexts.texts()),
        key,
        jql);
  }
}
