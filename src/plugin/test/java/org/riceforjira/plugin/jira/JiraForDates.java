package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.util.ImportUtils;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.EnglishTexts;

/** What planned dates need of {@link MiniJira}: fields for them, and versions of its project. */
public final class JiraForDates {
  public static final String START = "customfield_10400";
  public static final String END = "customfield_10401";
  public static final String TARGET = "customfield_10402";

  /** To the start field, the due date and the fix versions. */
  public static final PlanFields SYSTEM =
      new PlanFields(
          Optional.of(START),
          Optional.of(PlanFields.DUE_DATE),
          Optional.of(PlanFields.FIX_VERSIONS));

  /** To custom fields only. */
  public static final PlanFields CUSTOM =
      new PlanFields(Optional.of(START), Optional.of(END), Optional.of(TARGET));

  private final MiniJira jira;
  private final Map<Long, Version> versions = new TreeMap<>();

  JiraForDates(MiniJira jira) {
    this.jira = jira;
    jira.addForPlans(START, "Target start", PlannedFields.DATE);
    jira.addForPlans(END, "Target end", PlannedFields.DATE);
    jira.addForPlans(TARGET, "Target version", PlannedFields.VERSION);
    Project project = jira.projects.manager.getProjectObj(MiniJira.PROJECT);
    when(project.getVersions()).thenAnswer(call -> List.copyOf(versions.values()));
  }

  /** A version that is planned for a day; null for none. */
  public void version(long id, String name, String release) {
    Version version = mock(Version.class);
    when(version.getId()).thenReturn(id);
    when(version.getName()).thenReturn(name);
    when(version.getReleaseDate())
        .thenReturn(release == null ? null : Timestamp.valueOf(release + " 00:00:00"));
    versions.put(id, version);
  }

  /** The version is out. */
  public void release(long id) {
    when(versions.get(id).isReleased()).thenReturn(true);
  }

  /** The version is put away. */
  public void archive(long id) {
    when(versions.get(id).isArchived()).thenReturn(true);
  }

  /** The version gets another name. */
  public void rename(long id, String name) {
    when(versions.get(id).getName()).thenReturn(name);
  }

  /** The version is deleted; issues that have it keep it in this small Jira. */
  public void delete(long id) {
    versions.remove(id);
  }

  /** Writes a day into an issue, as somebody else. */
  public void day(MiniIssue issue, String field, String day) {
    issue.with(field, Timestamp.valueOf(day + " 00:00:00"));
  }

  /** Gives an issue fix versions, or versions in a field. */
  public void versions(MiniIssue issue, String field, long... ids) {
    List<Version> held = new ArrayList<>();
    for (long id : ids) {
      held.add(versions.get(id));
    }
    issue.with(field, held);
  }

  /** What the database holds: a day, or names of versions; "" for nothing. */
  public static String held(MiniIssue issue, String field) {
    Object value = issue.values.get(field);
    if (value instanceof Timestamp moment) {
      return moment.toString().replace(" 00:00:00.0", "");
    }
    return value instanceof Collection<?> held
        ? String.join(", ", held.stream().map(version -> ((Version) version).getName()).toList())
        : "";
  }

  /** The visitor may not schedule the issue. */
  public static void unscheduled(MiniIssue issue) {
    issue.lacking(ProjectPermissions.SCHEDULE_ISSUES);
  }

  /** The visitor may not resolve the issue. */
  public static void unresolved(MiniIssue issue) {
    issue.lacking(ProjectPermissions.RESOLVE_ISSUES);
  }

  /** The status of the issue forbids edits. */
  public static void closed(MiniIssue issue) {
    issue.closed();
  }

  /** Deletes an issue. */
  public void deleteIssue(long number) {
    jira.delete(number);
  }

  public PlannedFields fields() {
    return fields(new ApiCheck());
  }

  /** The same in a Jira that lacks a class. */
  public PlannedFields fieldsWithout(String name) {
    return fields(new ApiCheck(ChangedJira.without(name)));
  }

  PlannedFields fields(ApiCheck api) {
    return new PlannedFields(jira.fields.manager, new Days(), EnglishTexts.texts(), api);
  }

  public PlanTargets issues() {
    return issues(new ApiCheck());
  }

  PlanTargets issues(ApiCheck api) {
    return new PlanTargets(jira.issues, fields(api), jira.visitors.visitor(), api);
  }

  /** True if somebody got a mail of an update. */
  public boolean mails() {
    return jira.writes.updates.stream().anyMatch(update -> update.request().isSendMail());
  }

  /** Who made the updates so far, by user key. */
  public List<String> updaters() {
    return jira.writes.updates.stream()
        .map(update -> update.user() == null ? null : update.user().getKey())
        .toList();
  }

  /** Whether Jira indexes what is changed in this thread. */
  public static boolean indexes() {
    return ImportUtils.isIndexIssues();
  }

  /** Happens when an issue was updated. */
  public void whileUpdating(Runnable meanwhile) {
    jira.writes.updated = id -> meanwhile.run();
  }
}
