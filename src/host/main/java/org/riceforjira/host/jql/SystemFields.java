package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields that every issue has. */
final class SystemFields {
  private final Scope scope;
  private final Function<JqlIssue, Stream<String>> customTexts;
  private final SystemDates dates;

  SystemFields(Scope scope, Function<JqlIssue, Stream<String>> customTexts) {
    this.scope = scope;
    this.customTexts = customTexts;
    this.dates = new SystemDates(scope);
  }

  /** By the name in lower case; the name as written goes into errors. */
  Optional<Field> find(String name, String lower) {
    return reference(name, lower)
        .or(() -> references(name, lower))
        .or(() -> text(name, lower))
        .or(() -> dates.find(name, lower))
        .or(() -> other(name, lower));
  }

  private Optional<Field> reference(String name, String lower) {
    return switch (lower) {
      case "project" ->
          Optional.of(
              catalogued(
                  name,
                  JqlKind.PROJECT,
                  issue -> Optional.of(issue.project()),
                  SortKeys.natural(issue -> Optional.of(issue.project().name()))));
      case "issuetype", "type" ->
          Optional.of(placed(name, JqlKind.ISSUE_TYPE, issue -> Optional.of(issue.type())));
      case "status" ->
          Optional.of(placed(name, JqlKind.STATUS, issue -> Optional.of(issue.status())));
      case "resolution" -> Optional.of(placed(name, JqlKind.RESOLUTION, JqlIssue::resolution));
      case "assignee" -> Optional.of(user(name, JqlIssue::assignee));
      case "reporter" -> Optional.of(user(name, JqlIssue::reporter));
      case "priority" -> Optional.of(priority(name));
      default -> Optional.empty();
    };
  }

  private Optional<Field> references(String name, String lower) {
    return switch (lower) {
      case "fixversion" -> Optional.of(several(name, JqlKind.VERSION, JqlIssue::fixVersions));
      case "component" -> Optional.of(several(name, JqlKind.COMPONENT, JqlIssue::components));
      case "sprint" ->
          scope.context().sprints() ? Optional.of(sprints(name, scope)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  static Field sprints(String name, Scope scope) {
    Values values = new CatalogueValues(name, JqlKind.SPRINT, scope, JqlIssue::sprints);
    return field(name, Field.MEMBER, values, SortKeys.firstPlace(JqlIssue::sprints));
  }

  private Optional<Field> text(String name, String lower) {
    return switch (lower) {
      case "summary" -> Optional.of(prose(name, JqlIssue::summary));
      case "description" -> Optional.of(prose(name, JqlIssue::description));
      case "comment" ->
          Optional.of(
              new Field(
                  name,
                  EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS),
                  new TextValues(name, scope, JqlIssue::comments),
                  Optional.empty()));
      case "text" ->
          Optional.of(
              new Field(
                  name,
                  EnumSet.of(Operator.CONTAINS),
                  new TextValues(name, scope, this::allTexts),
                  Optional.empty()));
      default -> Optional.empty();
    };
  }

  private Optional<Field> other(String name, String lower) {
    return switch (lower) {
      case "key", "issuekey", "issue", "id" ->
          Optional.of(
              field(
                  name,
                  Field.ORDERED,
                  new IssueValues(name, scope),
                  new Field.SortKey(Comparator.comparing(JqlIssue::keyParts), false)));
      case "filter" -> Optional.of(filters(name));
      case "parent" ->
          Optional.of(
              field(
                  name,
                  Field.MEMBER,
                  new ParentValues(name, scope, JqlIssue::parentKey),
                  SortKeys.natural(issue -> issue.parentKey().map(IssueKey::of))));
      case "labels" ->
          Optional.of(
              field(
                  name,
                  Field.MEMBER,
                  new FreeValues(name, scope, JqlIssue::labels),
                  SortKeys.text(issue -> String.join(" ", issue.labels()))));
      case "statuscategory" ->
          Optional.of(
              field(
                  name,
                  Field.MEMBER,
                  new StatusCategories(name, scope),
                  SortKeys.natural(
                      issue -> Optional.of(StatusCategories.place(issue.statusCategory())))));
      default -> Optional.empty();
    };
  }

  private Field filters(String name) {
    Set<Operator> operators = EnumSet.copyOf(Field.MEMBER);
    operators.removeAll(List.of(Operator.IS, Operator.IS_NOT));
    return new Field(name, operators, new FilterValues(name, scope), Optional.empty());
  }

  private List<String> allTexts(JqlIssue issue) {
    List<String> texts = new ArrayList<>(issue.comments());
    texts.add(issue.summary());
    texts.add(issue.description());
    customTexts.apply(issue).forEach(texts::add);
    return texts;
  }

  private Field prose(String name, Function<JqlIssue, String> of) {
    TextValues values = new TextValues(name, scope, issue -> List.of(of.apply(issue)));
    return field(name, Field.TEXT, values, SortKeys.text(of));
  }

  private Field priority(String name) {
    Values values =
        new CatalogueValues(
            name, JqlKind.PRIORITY, scope, issue -> issue.priority().stream().toList());
    return field(name, Field.ORDERED, values, SortKeys.importance(JqlIssue::priority));
  }

  private Field placed(String name, JqlKind kind, Function<JqlIssue, Optional<JqlValue>> of) {
    return catalogued(name, kind, of, SortKeys.place(of));
  }

  private Field user(String name, Function<JqlIssue, Optional<JqlValue>> of) {
    return catalogued(
        name,
        JqlKind.USER,
        of,
        SortKeys.text(issue -> of.apply(issue).map(JqlValue::name).orElse("")));
  }

  private Field catalogued(
      String name, JqlKind kind, Function<JqlIssue, Optional<JqlValue>> of, Field.SortKey sort) {
    Values values = new CatalogueValues(name, kind, scope, issue -> list(of.apply(issue)));
    return field(name, Field.MEMBER, values, sort);
  }

  private static List<JqlValue> list(Optional<JqlValue> value) {
    return value.isPresent() ? List.of(value.get()) : List.of();
  }

  private Field several(String name, JqlKind kind, Function<JqlIssue, List<JqlValue>> of) {
    Values values = new CatalogueValues(name, kind, scope, of);
    return field(name, Field.MEMBER, values, SortKeys.firstPlace(of));
  }

  private static Field field(
      String name, Set<Operator> operators, Values values, Field.SortKey sort) {
    return new Field(name, operators, values, Optional.of(sort));
  }
}
