package org.riceforjira.host.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.FilterRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jql.JqlContext;
import org.riceforjira.host.jql.JqlCustomField;
import org.riceforjira.host.jql.JqlFilter;
import org.riceforjira.host.jql.JqlFunction;
import org.riceforjira.host.jql.JqlGroup;
import org.riceforjira.host.jql.JqlKind;
import org.riceforjira.host.jql.JqlValue;

/** What a query may name: nothing that its asker cannot see exists for it. */
final class QueryTerms implements JqlContext {
  private final Store store;
  private final Clock clock;
  private final Extensions extensions;
  private final Asker asker;
  private final SeenNames seen;

  QueryTerms(Store store, Clock clock, Extensions extensions, Asker asker, SeenNames seen) {
    this.store = store;
    this.clock = clock;
    this.extensions = extensions;
    this.asker = asker;
    this.seen = seen;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public ZoneId zone() {
    return clock.getZone();
  }

  @Override
  public Optional<String> currentUser() {
    return Optional.ofNullable(asker.userKey());
  }

  @Override
  public List<JqlCustomField> customFields() {
    return store
        .fields()
        .all()
        .filter(field -> field.searcherKey() != null && seen.sees(field))
        .map(field -> new JqlCustomField(field.fieldId(), field.name(), kind(field)))
        .toList();
  }

  @Override
  public boolean sprints() {
    return extensions.software().getAsBoolean();
  }

  @Override
  public List<JqlValue> find(JqlKind kind, String nameOrId) {
    return new Catalogue(store).find(kind, nameOrId, value -> seen.sees(kind, value));
  }

  @Override
  public List<JqlFilter> filters(String nameOrId) {
    List<FilterRow> visible =
        store
            .filters()
            .all()
            .filter(row -> asker.seesEverything() || row.seenBy(asker.userKey()))
            .toList();
    List<FilterRow> named =
        visible.stream().filter(row -> row.name().equalsIgnoreCase(nameOrId)).toList();
    Stream<FilterRow> found =
        named.isEmpty()
            ? visible.stream().filter(row -> String.valueOf(row.id()).equals(nameOrId))
            : named.stream();
    return found
        .map(row -> new JqlFilter(String.valueOf(row.id()), row.name(), row.jql()))
        .toList();
  }

  @Override
  public Optional<IssueRef> issue(String keyOrId) {
    return store
        .issue(keyOrId.toUpperCase(Locale.ROOT))
        .or(() -> byId(keyOrId))
        .filter(seen::sees)
        .map(issue -> new IssueRef(issue.id(), issue.key()));
  }

  @Override
  public Optional<Long> unknownAmong(Collection<Long> issueIds) {
    return issueIds.stream().filter(id -> !seen.sees(id)).findFirst();
  }

  @Override
  public Set<String> group(JqlGroup group, Set<String> projectIds) {
    return switch (group) {
      case STANDARD_ISSUE_TYPES -> issueTypes(false);
      case SUB_TASK_ISSUE_TYPES -> issueTypes(true);
      case OPEN_SPRINTS -> sprints("active");
      case CLOSED_SPRINTS -> sprints("closed");
      case FUTURE_SPRINTS -> sprints("future");
      case RELEASED_VERSIONS -> versions(true, projectIds);
      case UNRELEASED_VERSIONS -> versions(false, projectIds);
    };
  }

  @Override
  public Optional<JqlFunction> function(String name) {
    return extensions.functions().find(name, asker);
  }

  private Optional<IssueRow> byId(String id) {
    return id.matches("\\d{1,18}") ? store.issue(Long.parseLong(id)) : Optional.empty();
  }

  private Set<String> issueTypes(boolean subtask) {
    return ids(
        store.issueTypes().all().filter(row -> row.subtask() == subtask).map(row -> row.id()));
  }

  private Set<String> sprints(String state) {
    return ids(
        store.sprints().all().filter(row -> Objects.equals(row.state(), state)).map(r -> r.id()));
  }

  private Set<String> versions(boolean released, Set<String> projectIds) {
    return ids(
        store
            .versions()
            .all()
            .filter(row -> row.released() == released && !row.archived())
            .filter(
                row -> projectIds.isEmpty() || projectIds.contains(String.valueOf(row.projectId())))
            .map(row -> row.id()));
  }

  private static Set<String> ids(Stream<?> ids) {
    return ids.map(String::valueOf).collect(Collectors.toSet());
  }

  private static JqlCustomField.Kind kind(FieldRow field) {
    return switch (field.typeKey()) {
      case FieldTypes.NUMBER -> JqlCustomField.Kind.NUMBER;
      case FieldTypes.DATE -> JqlCustomField.Kind.DAY;
      case SoftwareFields.SPRINT -> JqlCustomField.Kind.SPRINT;
      case SoftwareFields.RANK -> JqlCustomField.Kind.RANK;
      case SoftwareFields.EPIC_LINK -> JqlCustomField.Kind.EPIC;
      default ->
          FieldTypes.hasOptions(field) ? JqlCustomField.Kind.OPTION : JqlCustomField.Kind.TEXT;
    };
  }
}
