package org.riceforjira.host.data;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue as it is stored. {@code values} holds system fields under Jira's own names and custom
 * fields under {@code customfield_NNNNN}: a text, a {@code Double}, or a list of texts (ids,
 * labels, user keys). A field without a value has no entry; dates are ISO texts, references are
 * ids.
 */
public record IssueRow(long id, String key, long projectId, Map<String, Object> values) {

  public static final String SUMMARY = "summary";
  public static final String DESCRIPTION = "description";
  public static final String TYPE = "issuetype";
  public static final String STATUS = "status";
  public static final String PRIORITY = "priority";
  public static final String RESOLUTION = "resolution";
  public static final String RESOLVED = "resolutiondate";
  public static final String ASSIGNEE = "assignee";
  public static final String REPORTER = "reporter";
  public static final String LABELS = "labels";
  public static final String FIX_VERSIONS = "fixVersions";
  public static final String COMPONENTS = "components";
  public static final String SPRINTS = "sprint";
  public static final String PARENT = "parent";
  public static final String CREATED = "created";
  public static final String UPDATED = "updated";
  public static final String DUE = "duedate";
  public static final String VOTERS = "voters";
  public static final String WATCHERS = "watchers";

  /** Original estimate in seconds. */
  public static final String ORIGINAL_ESTIMATE = "timeoriginalestimate";

  /** The id of the issue's security level. */
  public static final String SECURITY = "security";

  public IssueRow {
    values = Map.copyOf(values);
  }

  /** The text of a field, or null. */
  public String text(String field) {
    return (String) values.get(field);
  }

  /** The number of a field, or null. */
  public Double number(String field) {
    return (Double) values.get(field);
  }

  /** The texts of a field, empty where it has none. */
  @SuppressWarnings("unchecked")
  public List<String> texts(String field) {
    return (List<String>) values.getOrDefault(field, List.of());
  }

  /** The instant of a field, or null. */
  public Instant instant(String field) {
    return values.containsKey(field) ? Instant.parse(text(field)) : null;
  }

  /** The same issue with one field set, or emptied if {@code value} is null. */
  public IssueRow with(String field, Object value) {
    Map<String, Object> changed = new HashMap<>(values);
    if (value == null) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return new IssueRow(id, key, projectId, changed);
  }
}
