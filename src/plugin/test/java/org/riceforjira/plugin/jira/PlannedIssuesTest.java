package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;

class PlannedIssuesTest {
  private static final LaneChoice ASSIGNEES =
      new LaneChoice(LaneKind.ASSIGNEE, Optional.empty(), Map.of());

  private final MiniJira jira = new MiniJira();
  private final PlannedIssues issues = issues(new ApiCheck());

  @Test
  void anIssueIsReadAsTheVisitorSeesIt() {
    MiniIssue row = jira.issue(1).summary("Pay later");
    row.traits().assignee = "ann";
    row.traits().category = "indeterminate";
    jira.issue(2).hidden();
    jira.indexAll();
    List<PlannedIssue> read = issues.seen(List.of(10001L, 10002L), ASSIGNEES);
    assertEquals(1, read.size());
    PlannedIssue issue = read.get(0);
    assertEquals("RICE-1", issue.key());
    assertEquals("Pay later", issue.traits().summary());
    assertEquals(Progress.IN_PROGRESS, issue.progress());
    assertEquals(List.of(new Lane("ann", "The ann")), issue.lanes());
    assertEquals(MiniJira.PROJECT, issue.project().value());
  }

  @Test
  void aQueryFindsThoseThatMatch() {
    jira.issue(1).matching("labels = vision");
    jira.issue(2);
    jira.indexAll();
    assertEquals(
        List.of("RICE-1"),
        issues.matching(List.of(10001L, 10002L), "labels = vision", ASSIGNEES).stream()
            .map(PlannedIssue::key)
            .toList());
  }

  private PlannedIssues issues(ApiCheck api) {
    ApplicationProperties application = mock(ApplicationProperties.class);
    when(application.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("/jira");
    StatusProgress progress = new StatusProgress(api);
    Visitor visitor = jira.visitors.visitor();
    EpicLinks epics = new EpicLinks(jira.fields.manager, jira.issues);
    return new PlannedIssues(
        new SeenIssues(jira.search.service, jira.issues, visitor, api),
        new TraitsReader(application, progress, api),
        progress,
        new LaneReader(jira.fields.manager, epics, visitor, api),
        new DeadlineReader(new Days(Clock.systemUTC()), api));
  }
}
