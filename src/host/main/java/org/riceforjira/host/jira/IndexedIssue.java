package org.riceforjira.host.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jql.IssueKey;
import org.riceforjira.host.jql.JqlIssue;
import org.riceforjira.host.jql.JqlValue;

/** An issue as the index knows it: its row, and what its references meant when it was indexed. */
final class IndexedIssue implements JqlIssue {
  private final IssueRow row;
  private final IssueKey keyParts;
  private final References references;
  private final List<String> comments;
  private final Map<String, Object> custom;
  private final String level;
  private final Instant created;
  private final Instant updated;

  IndexedIssue(
      IssueRow row, References references, List<String> comments, Map<String, Object> custom) {
    this.row = row;
    this.keyParts = IssueKey.of(row.key());
    this.references = references;
    this.comments = comments;
    this.custom = Map.copyOf(custom);
    // What searches ask of every issue is read once.
    this.level = row.text(IssueRow.SECURITY);
    this.created = instant(IssueRow.CREATED).orElse(Instant.EPOCH);
    this.updated = instant(IssueRow.UPDATED).orElse(created);
  }

  IssueRow row() {
    return row;
  }

  /** The id of its security level, or null. */
  String level() {
    return level;
  }

  @Override
  public long id() {
    return row.id();
  }

  @Override
  public String key() {
    return row.key();
  }

  @Override
  public IssueKey keyParts() {
    return keyParts;
  }

  @Override
  public JqlValue project() {
    return references.project();
  }

  @Override
  public String summary() {
    return text(IssueRow.SUMMARY);
  }

  @Override
  public String description() {
    return text(IssueRow.DESCRIPTION);
  }

  @Override
  public List<String> comments() {
    return comments;
  }

  @Override
  public JqlValue type() {
    return references.type();
  }

  @Override
  public JqlValue status() {
    return references.status();
  }

  @Override
  public String statusCategory() {
    return references.statusCategory();
  }

  @Override
  public Optional<JqlValue> priority() {
    return Optional.ofNullable(references.priority());
  }

  @Override
  public Optional<JqlValue> resolution() {
    return Optional.ofNullable(references.resolution());
  }

  @Override
  public Optional<JqlValue> assignee() {
    return Optional.ofNullable(references.assignee());
  }

  @Override
  public Optional<JqlValue> reporter() {
    return Optional.ofNullable(references.reporter());
  }

  @Override
  public List<String> labels() {
    return row.texts(IssueRow.LABELS);
  }

  @Override
  public List<JqlValue> fixVersions() {
    return references.fixVersions();
  }

  @Override
  public List<JqlValue> components() {
    return references.components();
  }

  @Override
  public List<JqlValue> sprints() {
    return references.sprints();
  }

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Instant updated() {
    return updated;
  }

  @Override
  public Optional<LocalDate> due() {
    return Optional.ofNullable(row.text(IssueRow.DUE)).map(LocalDate::parse);
  }

  @Override
  public Optional<Instant> resolved() {
    return instant(IssueRow.RESOLVED);
  }

  @Override
  public Optional<String> parentKey() {
    return Optional.ofNullable(references.parentKey());
  }

  @Override
  public Optional<Object> custom(String fieldId) {
    return Optional.ofNullable(custom.get(fieldId));
  }

  private Optional<Instant> instant(String field) {
    return Optional.ofNullable(row.instant(field));
  }

  private String text(String field) {
    String text = row.text(field);
    return text == null ? "" : text;
  }
}
