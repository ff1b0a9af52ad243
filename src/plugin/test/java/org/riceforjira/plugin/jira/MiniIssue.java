package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.riceforjira.core.sync.ProjectId;

/** An issue as {@link MiniJira}'s database holds it. */
public final class MiniIssue {
  final long id;
  String key;
  final long project;
  final Map<String, Object> values = new HashMap<>();
  final Set<String> fieldsOutOfContext = new HashSet<>();
  final List<String> commentAuthors = new ArrayList<>();
  final List<MiniLink> links = new ArrayList<>();
  final Set<String> matching = new HashSet<>();
  Long votes = 0L;
  Long watches = 0L;
  String priority;
  Long originalEstimate;
  Instant created = Instant.parse("2026-01-05T10:00:00Z");
  Instant resolved = Instant.parse("2026-11-10T10:00:00Z");
  boolean changedLately;
  boolean visible = true;
  boolean permitted = true;
  boolean closedToEdits;
  final Set<ProjectPermissionKey> lacking = new HashSet<>();

  /** Jira's projects by their ids. */
  LongFunction<Project> projects = id -> null;

  final MiniTraits traits = new MiniTraits();

  /** A link to another issue: outward from this one, or inward to it. */
  record MiniLink(String type, boolean outward, MiniIssue other) {}

  MiniIssue(long id, String key, long project) {
    this.id = id;
    this.key = key;
    this.project = project;
  }

  /** What it is about. */
  public MiniTraits traits() {
    return traits;
  }

  /** How events tell of it. */
  public IssueRef ref() {
    return new IssueRef(id, key, new ProjectId(project));
  }

  /** What the database holds in a field. */
  public Object value(String field) {
    return values.get(field);
  }

  /** Fills a field; null empties it. */
  public MiniIssue with(String field, Object value) {
    values.put(field, value);
    return this;
  }

  /** From its next indexing on the issue is found by this JQL. */
  public MiniIssue matching(String jql) {
    matching.add(jql);
    return this;
  }

  /** From its next indexing on the issue is no longer found by this JQL. */
  public MiniIssue notMatching(String jql) {
    matching.remove(jql);
    return this;
  }

  /** From its next indexing on it is found among those that changed in the last minutes. */
  public MiniIssue changedLately() {
    changedLately = true;
    return this;
  }

  /** What people call it. */
  public MiniIssue summary(String text) {
    traits.summary = text;
    return this;
  }

  /** Takes a field away from the issue's project and type. */
  public MiniIssue without(String field) {
    fieldsOutOfContext.add(field);
    return this;
  }

  /** Since when it is there. */
  public MiniIssue created(Instant at) {
    created = at;
    return this;
  }

  /** When it was resolved; null for never. */
  public MiniIssue resolved(Instant at) {
    resolved = at;
    return this;
  }

  /** Nobody but others may see it. */
  public MiniIssue hidden() {
    visible = false;
    return this;
  }

  /** They may see it again. */
  public MiniIssue shown() {
    visible = true;
    return this;
  }

  /** The visitor lacks the permission to edit it. */
  public MiniIssue readOnly() {
    permitted = false;
    return this;
  }

  /** The visitor lacks this permission for it. */
  MiniIssue lacking(ProjectPermissionKey permission) {
    lacking.add(permission);
    return this;
  }

  /** Its workflow forbids edits, whatever the permissions. */
  MiniIssue closed() {
    closedToEdits = true;
    return this;
  }
}
