package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.core.sentence.SortText;
import org.riceforjira.core.settings.LaneChoice;
import org.springframework.stereotype.Component;

/** Reads which lanes an issue belongs to. */
@Component
class LaneReader {
  private static final Comparator<String> BY_NAME =
      Comparator.comparing(SortText::of, SortText.ORDER);

  private final CustomFieldManager fields;
  private final EpicLinks epics;
  private final Visitor visitor;
  private final ApiCheck api;

  LaneReader(
      @ComponentImport CustomFieldManager fields, EpicLinks epics, Visitor visitor, ApiCheck api) {
    this.fields = fields;
    this.epics = epics;
    this.visitor = visitor;
    this.api = api;
  }

  /** By name; empty for an issue that belongs to none that the visitor may know of. */
  List<Lane> of(Issue issue, LaneChoice choice) {
    return switch (choice.kind()) {
      case NONE -> List.of();
      case COMPONENT -> components(issue);
      case EPIC -> epics.of(issue).filter(visitor::sees).map(LaneReader::epic).stream().toList();
      case TEAM -> choice.field().map(field -> team(issue, field)).orElse(List.of());
      case ASSIGNEE ->
          Stream.ofNullable(issue.getAssignee())
              .map(person -> new Lane(person.getUsername(), person.getDisplayName()))
              .toList();
    };
  }

  private static Lane epic(Issue epic) {
    return new Lane(epic.getKey(), Objects.requireNonNullElse(epic.getSummary(), epic.getKey()));
  }

  private List<Lane> components(Issue issue) {
    api.need(ApiPart.COMPONENTS);
    return issue.getComponents().stream()
        .map(ProjectComponent::getName)
        .sorted(BY_NAME)
        .map(Lane::named)
        .toList();
  }

  private List<Lane> team(Issue issue, String fieldId) {
    CustomField field = fields.getCustomFieldObject(fieldId);
    Object value = field == null ? null : issue.getCustomFieldValue(field);
    Collection<?> values = value instanceof Collection<?> several ? several : one(value);
    return values.stream()
        .map(this::text)
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .sorted(BY_NAME)
        .map(Lane::named)
        .toList();
  }

  private static List<?> one(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  /** Of options and texts; what other apps keep in fields of their own nobody can read. */
  private Optional<String> text(Object value) {
    if (value instanceof Option option) {
      api.need(ApiPart.OPTIONS);
      return Optional.ofNullable(option.getValue());
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
