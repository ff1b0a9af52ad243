package org.riceforjira.host.jira;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jql.JqlKind;
import org.riceforjira.host.jql.JqlValue;

/** The things that issues refer to by id, with the names and the order that people know. */
final class Catalogue {
  private final Store store;

  Catalogue(Store store) {
    this.store = store;
  }

  /** What an id stands for; a value named by the id itself where it stands for nothing any more. */
  JqlValue value(JqlKind kind, String id) {
    return byId(kind, id).orElseGet(() -> JqlValue.of(id, id));
  }

  /** Values by name, whatever the case, or by id where no name fits; only those that are seen. */
  List<JqlValue> find(JqlKind kind, String nameOrId, Predicate<JqlValue> seen) {
    Stream<JqlValue> fitting =
        kind == JqlKind.USER
            ? all(kind).filter(user -> isUser(user.id(), nameOrId))
            : all(kind).filter(value -> isNamed(kind, value, nameOrId));
    List<JqlValue> named = fitting.filter(seen).toList();
    return named.isEmpty()
        ? byId(kind, nameOrId).or(() -> renamed(kind, nameOrId)).filter(seen).stream().toList()
        : named;
  }

  private Optional<JqlValue> renamed(JqlKind kind, String formerKey) {
    return kind == JqlKind.PROJECT
        ? Optional.ofNullable(store.formerKeys().get(formerKey.toUpperCase(Locale.ROOT)))
            .flatMap(id -> byId(kind, String.valueOf(id)))
        : Optional.empty();
  }

  private Optional<JqlValue> byId(JqlKind kind, String id) {
    return kind == JqlKind.USER
        ? store.users().get(id).map(Catalogue::user)
        : all(kind).filter(value -> value.id().equals(id)).findFirst();
  }

  private Stream<JqlValue> all(JqlKind kind) {
    return switch (kind) {
      case PROJECT ->
          store.projects().all().map(row -> JqlValue.of(String.valueOf(row.id()), row.key()));
      case ISSUE_TYPE ->
          ordered(store.issueTypes().all().map(row -> JqlValue.of(row.id(), row.name())));
      case STATUS -> ordered(store.statuses().all().map(row -> JqlValue.of(row.id(), row.name())));
      case PRIORITY ->
          store.priorities().all().map(row -> new JqlValue(row.id(), row.name(), row.position()));
      case RESOLUTION ->
          ordered(store.resolutions().all().map(row -> JqlValue.of(row.id(), row.name())));
      case VERSION -> ordered(store.versions().all().map(row -> numbered(row.id(), row.name())));
      case COMPONENT -> store.components().all().map(row -> numbered(row.id(), row.name()));
      case SPRINT -> store.sprints().all().map(row -> numbered(row.id(), row.name()));
      case USER -> store.users().all().map(Catalogue::user);
    };
  }

  private boolean isNamed(JqlKind kind, JqlValue value, String name) {
    return value.name().equalsIgnoreCase(name)
        || kind == JqlKind.PROJECT
            && store
                .projects()
                .get(Long.valueOf(value.id()))
                .filter(row -> row.name().equalsIgnoreCase(name))
                .isPresent();
  }

  private boolean isUser(String key, String nameOrKey) {
    return key.equalsIgnoreCase(nameOrKey)
        || store
            .users()
            .get(key)
            .filter(row -> Objects.toString(row.name(), "").equalsIgnoreCase(nameOrKey))
            .isPresent();
  }

  private static JqlValue user(UserRow row) {
    return JqlValue.of(row.key(), row.displayName());
  }

  private static JqlValue numbered(long id, String name) {
    return JqlValue.of(String.valueOf(id), name);
  }

  private static Stream<JqlValue> ordered(Stream<JqlValue> values) {
    int[] position = {0};
    return values.map(value -> new JqlValue(value.id(), value.name(), ++position[0]));
  }
}
