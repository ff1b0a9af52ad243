package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.PlanFields;
import org.springframework.stereotype.Component;

/** The fields that plans are written to, by Jira's ids of them. */
@Component
public class PlannedFields {
  static final String DATE = "com.atlassian.jira.plugin.system.customfieldtypes:datepicker";
  static final String VERSION = "com.atlassian.jira.plugin.system.customfieldtypes:version";

  private final CustomFieldManager fields;
  private final Days days;
  private final Texts texts;
  private final ApiCheck api;

  PlannedFields(@ComponentImport CustomFieldManager fields, Days days, Texts texts, ApiCheck api) {
    this.fields = fields;
    this.days = days;
    this.texts = texts;
    this.api = api;
  }

  /** What people call the field; its id if it no longer exists. */
  public String name(String id) {
    return texts.text(called(id));
  }

  /** The same for whoever reads it later. */
  public Sentence called(String id) {
    if (id.equals(PlanFields.DUE_DATE)) {
      return Sentence.of("rice.dates.field.duedate");
    }
    if (id.equals(PlanFields.FIX_VERSIONS)) {
      return Sentence.of("rice.dates.field.fixversions");
    }
    CustomField field = fields.getCustomFieldObject(id);
    return Sentence.said(field == null ? id : field.getFieldName());
  }

  /**
   * A sentence for each chosen field that cannot be written to; none if all can.
   *
   * @throws PartUnavailable where this Jira lacks what one of them needs
   */
  public List<String> missing(PlanFields chosen) {
    return chosen.chosen().stream()
        .filter(id -> find(id).isEmpty())
        .map(id -> texts.text("rice.error.dates.field", name(id)))
        .toList();
  }

  /**
   * The field with this id; empty if it was deleted, or is not of a type that plans are written to.
   *
   * @throws PartUnavailable where this Jira lacks what it needs
   */
  Optional<PlanField> find(String id) {
    if (id.equals(PlanFields.DUE_DATE)) {
      api.need(ApiPart.PLANNED_DUE_DATES);
      return Optional.of(new PlanDueDate(name(id), days));
    }
    if (id.equals(PlanFields.FIX_VERSIONS)) {
      api.need(ApiPart.PLANNED_VERSIONS);
      api.need(ApiPart.PLANNED_FIX_VERSIONS);
      return Optional.of(new PlanFixVersions(name(id)));
    }
    return Optional.ofNullable(fields.getCustomFieldObject(id)).flatMap(this::custom);
  }

  /** The version of the project that something which ends on this day is released with. */
  Optional<Version> release(Project project, LocalDate end) {
    return PlanVersions.release(project, end, days);
  }

  private Optional<PlanField> custom(CustomField field) {
    String type = field.getCustomFieldType().getKey();
    if (type.equals(DATE)) {
      return Optional.of(new PlanDateField(field, days));
    }
    if (type.equals(VERSION)) {
      api.need(ApiPart.PLANNED_VERSIONS);
      return Optional.of(new PlanVersionField(field));
    }
    return Optional.empty();
  }
}
