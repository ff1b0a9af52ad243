package org.riceforjira.host.pages;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.host.data.ComponentRow;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.IssueTypeRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.PriorityRow;
import org.riceforjira.host.data.ResolutionRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.data.VersionRow;

/** The values of issues as somebody reads them; empty where there is none. */
final class FieldTexts {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm").withZone(ZoneId.systemDefault());

  private final Store store;
  private final Locale language;

  FieldTexts(Store store, Locale language) {
    this.store = store;
    this.language = language;
  }

  String type(IssueRow issue) {
    return name(issue.text(IssueRow.TYPE), store.issueTypes()::get, IssueTypeRow::name);
  }

  String status(IssueRow issue) {
    return name(issue.text(IssueRow.STATUS), store.statuses()::get, StatusRow::name);
  }

  /** One of {@code new}, {@code indeterminate}, {@code done}. */
  String category(IssueRow issue) {
    return name(issue.text(IssueRow.STATUS), store.statuses()::get, StatusRow::category);
  }

  String priority(IssueRow issue) {
    return name(issue.text(IssueRow.PRIORITY), store.priorities()::get, PriorityRow::name);
  }

  String resolution(IssueRow issue) {
    String name =
        name(issue.text(IssueRow.RESOLUTION), store.resolutions()::get, ResolutionRow::name);
    return name.isEmpty() ? "Unresolved" : name;
  }

  String versions(IssueRow issue) {
    return names(
        issue.texts(IssueRow.FIX_VERSIONS),
        id -> store.versions().get(Long.valueOf(id)),
        VersionRow::name);
  }

  String components(IssueRow issue) {
    return names(
        issue.texts(IssueRow.COMPONENTS),
        id -> store.components().get(Long.valueOf(id)),
        ComponentRow::name);
  }

  String sprints(IssueRow issue) {
    return names(
        issue.texts(IssueRow.SPRINTS),
        id -> store.sprints().get(Long.valueOf(id)),
        SprintRow::name);
  }

  String person(String userKey) {
    String name = name(userKey, store.users()::get, UserRow::displayName);
    return name.isEmpty() && userKey != null ? userKey : name;
  }

  String when(String instant) {
    return instant == null ? "" : WHEN.localizedBy(language).format(Instant.parse(instant));
  }

  String custom(IssueRow issue, FieldRow field) {
    Object value = issue.values().get(field.fieldId());
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return number(number);
    }
    List<String> texts =
        value instanceof List<?> several
            ? several.stream().map(Object::toString).toList()
            : List.of(value.toString());
    return texts.stream().map(text -> option(field, text)).collect(Collectors.joining(", "));
  }

  /** As a person writes it: with thousands separated, and decimals only where there are any. */
  private String number(double value) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(language))
        .format(value);
  }

  private String option(FieldRow field, String text) {
    return store
        .options()
        .all()
        .filter(option -> option.fieldId() == field.id() && text.equals(Long.toString(option.id())))
        .map(OptionRow::value)
        .findFirst()
        .orElse(text);
  }

  private static <R> String name(
      String id, Function<String, Optional<R>> table, Function<R, String> name) {
    return Optional.ofNullable(id).flatMap(table).map(name).orElse("");
  }

  private static <R> String names(
      List<String> ids, Function<String, Optional<R>> table, Function<R, String> name) {
    return ids.stream()
        .map(id -> name(id, table, name))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
