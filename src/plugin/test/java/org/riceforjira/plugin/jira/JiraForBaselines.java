package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.ApplicationProperties;
import java.time.Clock;

/** What baselines of {@link MiniJira}'s issues are told with. */
public final class JiraForBaselines {
  private final MiniJira jira;

  public JiraForBaselines(MiniJira jira) {
    this.jira = jira;
  }

  /** Both projects of this Jira. */
  public Projects projects() {
    return jira.projects.projects(jira.visitors());
  }

  /** What of issues the visitor sees. */
  public Visibility visibility() {
    return jira.visibility();
  }

  /** The issues as the visitor sees them. */
  public PlannedIssues issues(Clock clock) {
    ApiCheck api = new ApiCheck();
    StatusProgress progress = new StatusProgress(api);
    Visitor visitor = jira.visitors().visitor();
    EpicLinks epics = new EpicLinks(jira.fields.manager, jira.issues);
    return new PlannedIssues(
        new SeenIssues(jira.search.service, jira.issues, visitor, api),
        new TraitsReader(mock(ApplicationProperties.class), progress, api),
        progress,
        new LaneReader(jira.fields.manager, epics, visitor, api),
        new DeadlineReader(new Days(clock), api));
  }

  /** Deletes an issue. */
  public void delete(long number) {
    jira.delete(number);
  }

  /** Gives an issue another project and the key that it gets there. */
  public void move(long number, String key) {
    jira.move(number, key);
  }
}
