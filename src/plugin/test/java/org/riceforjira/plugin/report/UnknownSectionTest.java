package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.roadmap.PlanProject;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanTexts;
import org.riceforjira.plugin.roadmap.PlanWish;
import org.riceforjira.plugin.roadmap.ShownReport;

class UnknownSectionTest {
  private static final String RANKS =
      "Which rank an issue has among those of all projects: ranks are those in its own.";

  private final PlanReport shop = new ShownReport().issue(1, 300, 1.0).report("capacity=8");

  @Test
  void ranksAcrossProjectsAreUnknownWhereThereAreSeveral() {
    PlanProject app =
        new PlanProject(
            new ProjectRef(new ProjectId(10001), "APP", "App"),
            new VersionedSettings(shop.wish().settings(), Revision.NONE));
    assertFalse(told(shop.wish().projects()).contains(RANKS));
    assertTrue(told(List.of(shop.wish().projects().get(0), app)).contains(RANKS));
  }

  private List<String> told(List<PlanProject> projects) {
    PlanWish wish = shop.wish();
    PlanReport report =
        new PlanReport(
            shop.roadmap(),
            new PlanWish(
                projects,
                wish.settings(),
                wish.capacity(),
                wish.lanes(),
                wish.cut(),
                wish.supposed()),
            shop.work(),
            shop.best(),
            shop.next(),
            shop.changes());
    ReportTexts texts = new ReportTexts(EnglishTexts.texts(), new PlanTexts(EnglishTexts.texts()));
    return new UnknownSection(texts)
        .of(report).blocks().stream()
            .flatMap(block -> block.items().stream())
            .map(BlockJson.ItemJson::text)
            .toList();
  }
}
