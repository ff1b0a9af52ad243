package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/**
 * An issue as it was when it was found, with the fields that plans are written to. What is set is
 * stored by {@link PlanTargets#update}.
 */
public final class PlanTarget {
  private final MutableIssue issue;
  private final PlannedFields fields;
  private final Visitor visitor;

  PlanTarget(MutableIssue issue, PlannedFields fields, Visitor visitor) {
    this.issue = issue;
    this.fields = fields;
    this.visitor = visitor;
  }

  public long id() {
    return issue.getId();
  }

  public String key() {
    return issue.getKey();
  }

  /** One line, as people wrote it. */
  public String summary() {
    return Objects.requireNonNullElse(issue.getSummary(), "");
  }

  /** What the field holds; nothing if there is no such field. */
  public PlanValue value(String field) {
    return fields.find(field).map(found -> found.read(issue)).orElse(PlanValue.NONE);
  }

  /**
   * What a version field holds once the issue is planned to be released after this day; empty if no
   * version of its project is.
   */
  public Optional<PlanValue> release(String field, LocalDate end) {
    return fields.release(issue.getProjectObject(), end).map(version -> release(field, version));
  }

  private PlanValue release(String field, Version version) {
    return fields.find(field).orElse(null) instanceof PlanFixVersions
        ? PlanVersions.replaceOpen(issue.getFixVersions(), version)
        : PlanVersions.value(List.of(version));
  }

  /** True if the visitor may edit the issue at all. */
  public boolean editable() {
    return visitor.edits(issue);
  }

  /** Why the visitor cannot change this field of the issue; empty if they can. */
  public Optional<Sentence> refusal(String id) {
    if (!editable()) {
      return Optional.of(Sentence.of("rice.dates.refused.edit"));
    }
    Optional<PlanField> field = fields.find(id);
    if (field.isEmpty()) {
      return Optional.of(Sentence.of("rice.error.dates.field", fields.called(id)));
    }
    if (!field.get().isMeantFor(issue)) {
      return Optional.of(Sentence.of("rice.dates.refused.context", fields.called(id)));
    }
    return field
        .get()
        .need()
        .filter(need -> !visitor.may(need.permission(), issue))
        .map(need -> Sentence.of(need.refusal(), fields.called(id)));
  }

  /** Sets the field in this copy, or tells why that cannot be. */
  public Optional<Sentence> set(PlanChange change) {
    Optional<Sentence> refusal = refusal(change.field());
    if (refusal.isPresent()) {
      return refusal;
    }
    boolean set = fields.find(change.field()).orElseThrow().set(issue, change.after());
    return set
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                "rice.dates.refused.version",
                fields.called(change.field()),
                change.after().text()));
  }

  MutableIssue copy() {
    return issue;
  }
}
