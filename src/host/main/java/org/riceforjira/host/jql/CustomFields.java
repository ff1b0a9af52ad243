package org.riceforjira.host.jql;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Custom fields by {@code cf[10100]}, {@code customfield_10100} or name. */
final class CustomFields {
  private static final Pattern BY_NUMBER =
      Pattern.compile("(?:cf\\[(\\d+)]|customfield_(\\d+))", Pattern.CASE_INSENSITIVE);

  private final Scope scope;
  private final List<JqlCustomField> all;

  CustomFields(Scope scope) {
    this.scope = scope;
    this.all = scope.context().customFields();
  }

  Optional<Field> find(String name, Position at) throws JqlError {
    Matcher number = BY_NUMBER.matcher(name);
    if (number.matches()) {
      String id = "customfield_" + (number.group(1) == null ? number.group(2) : number.group(1));
      return all.stream().filter(f -> f.id().equals(id)).findFirst().map(f -> field(name, f));
    }
    List<JqlCustomField> named = all.stream().filter(f -> f.name().equalsIgnoreCase(name)).toList();
    if (named.size() > 1) {
      throw ambiguous(name, named, at);
    }
    return named.stream().findFirst().map(f -> field(name, f));
  }

  /** The words of all text fields, for searches over everything. */
  Function<JqlIssue, Stream<String>> texts() {
    List<JqlCustomField> fields =
        all.stream().filter(f -> f.kind() == JqlCustomField.Kind.TEXT).toList();
    return issue -> fields.stream().flatMap(f -> text(issue, f).stream());
  }

  private static JqlError ambiguous(String name, List<JqlCustomField> named, Position at) {
    String ids = named.stream().map(JqlCustomField::id).collect(Collectors.joining(" and "));
    String example =
        named.get(0).id().toLowerCase(Locale.ROOT).replace("customfield_", "cf[") + "]";
    return new JqlError(
        "The name '"
            + name
            + "' is held by the fields "
            + ids
            + ". Write which one is meant, as "
            + example
            + ".",
        at);
  }

  private Field field(String name, JqlCustomField field) {
    Function<JqlIssue, Optional<String>> text = issue -> text(issue, field);
    return switch (field.kind()) {
      case NUMBER -> numbers(name, field);
      case DAY -> days(name, field);
      case TEXT -> {
        Values values = new TextValues(name, scope, issue -> text.apply(issue).stream().toList());
        Field.SortKey sort = SortKeys.text(issue -> text.apply(issue).orElse(""));
        yield new Field(name, Field.TEXT, values, Optional.of(sort));
      }
      case OPTION -> options(name, field);
      case SPRINT -> SystemFields.sprints(name, scope);
      case RANK -> {
        Values values = new FreeValues(name, scope, issue -> text.apply(issue).stream().toList());
        yield new Field(name, Set.of(), values, Optional.of(SortKeys.natural(text)));
      }
      case EPIC -> {
        Values values = new ParentValues(name, scope, text);
        Field.SortKey sort = SortKeys.natural(issue -> text.apply(issue).map(IssueKey::of));
        yield new Field(name, Field.MEMBER, values, Optional.of(sort));
      }
    };
  }

  private Field numbers(String name, JqlCustomField field) {
    Function<JqlIssue, Optional<Double>> of = issue -> number(issue, field);
    Values values = new ComparableValues<>(of, new Numbers(name, scope));
    return new Field(name, Field.ORDERED, values, Optional.of(SortKeys.natural(of)));
  }

  private Field days(String name, JqlCustomField field) {
    Function<JqlIssue, Optional<LocalDate>> of = issue -> text(issue, field).map(LocalDate::parse);
    Values values = new ComparableValues<>(of, new Dates(name, scope).days());
    return new Field(name, Field.ORDERED, values, Optional.of(SortKeys.natural(of)));
  }

  private Field options(String name, JqlCustomField field) {
    Function<JqlIssue, List<String>> of = issue -> options(issue, field);
    Field.SortKey sort = SortKeys.text(issue -> String.join(" ", of.apply(issue)));
    return new Field(name, Field.MEMBER, new FreeValues(name, scope, of), Optional.of(sort));
  }

  private static Optional<Double> number(JqlIssue issue, JqlCustomField field) {
    return issue.custom(field.id()).map(v -> Numbers.plain(cast(Double.class, v, field)));
  }

  private static Optional<String> text(JqlIssue issue, JqlCustomField field) {
    return issue.custom(field.id()).map(v -> cast(String.class, v, field));
  }

  private static List<String> options(JqlIssue issue, JqlCustomField field) {
    Object value = issue.custom(field.id()).orElse(List.of());
    return value instanceof List<?> several
        ? several.stream().map(v -> cast(String.class, v, field)).toList()
        : List.of(cast(String.class, value, field));
  }

  private static <T> T cast(Class<T> type, Object value, JqlCustomField field) {
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "The index holds a "
              + value.getClass().getName()
              + " for the field "
              + field.id()
              + ", whose kind "
              + field.kind()
              + " wants a "
              + type.getSimpleName()
              + ".");
    }
    return type.cast(value);
  }
}
