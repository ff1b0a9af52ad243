package org.riceforjira.connect.fake.store;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.host.jql.JqlContext;
import org.riceforjira.host.jql.JqlCustomField;
import org.riceforjira.host.jql.JqlFilter;
import org.riceforjira.host.jql.JqlFunction;
import org.riceforjira.host.jql.JqlGroup;
import org.riceforjira.host.jql.JqlKind;
import org.riceforjira.host.jql.JqlValue;

/**
 * What a query may name, for one user.
 *
 * @param missingKeys whether a key may be compared with that no issue has
 */
record StoreContext(Store store, User user, Clock clock, boolean missingKeys)
    implements JqlContext {
  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public ZoneId zone() {
    return user.zone();
  }

  @Override
  public Optional<String> currentUser() {
    return Optional.of(user.name());
  }

  @Override
  public List<JqlCustomField> customFields() {
    return store.catalogue().fields().stream().flatMap(field -> field.searched().stream()).toList();
  }

  @Override
  public boolean sprints() {
    return false;
  }

  @Override
  public List<JqlValue> find(JqlKind kind, String nameOrId) {
    if (kind != JqlKind.PROJECT) {
      return store.catalogue().values().find(kind, nameOrId);
    }
    return store.catalogue().projectKey(nameOrId).filter(user::sees).stream()
        .map(key -> JqlValue.of(store.catalogue().projectId(key), key))
        .toList();
  }

  @Override
  public List<JqlFilter> filters(String nameOrId) {
    return List.of();
  }

  @Override
  public Optional<IssueRef> issue(String keyOrId) {
    boolean id = keyOrId.chars().allMatch(Character::isDigit);
    Optional<IndexedIssue> known =
        id ? store.index().get(Long.parseLong(keyOrId)) : store.index().get(keyOrId);
    return known
        .filter(issue -> issue.issue().isSeenBy(user))
        .map(issue -> new IssueRef(issue.id(), issue.key()))
        .or(
            () ->
                missingKeys && keyOrId.matches("[A-Z][A-Z0-9_]*-[0-9]+")
                    ? Optional.of(new IssueRef(-1, keyOrId))
                    : Optional.empty());
  }

  @Override
  public Optional<Long> unknownAmong(Collection<Long> issueIds) {
    return issueIds.stream().filter(id -> issue(Long.toString(id)).isEmpty()).findFirst();
  }

  @Override
  public Set<String> group(JqlGroup group, Set<String> projectIds) {
    Set<String> subtasks = store.catalogue().values().subtaskTypes();
    Stream<String> types =
        store.catalogue().values().all(JqlKind.ISSUE_TYPE).stream().map(JqlValue::id);
    return switch (group) {
      case STANDARD_ISSUE_TYPES -> types.filter(id -> !subtasks.contains(id)).collect(toSet());
      case SUB_TASK_ISSUE_TYPES -> subtasks;
      default -> Set.of();
    };
  }

  @Override
  public Optional<JqlFunction> function(String name) {
    return Optional.empty();
  }
}
