package org.riceforjira.host.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.RoleRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;

/**
 * Changes by administrators that reach every issue of a project, or all: no history and no event
 * tells of them, and the search index follows. Checks no permission.
 */
public final class Administration {
  private final Store store;
  private final Transactions transactions;
  private final Index index;

  Administration(Store store, Transactions transactions, Index index) {
    this.store = store;
    this.transactions = transactions;
    this.index = index;
  }

  /**
   * Gives a project another key and its issues new ones with the same numbers; the old keys still
   * lead to them.
   *
   * @throws IllegalArgumentException for what is no key, or another project's
   */
  public ProjectRow rename(ProjectRow project, String key) {
    check(project, key);
    ProjectRow renamed = project.withKey(key);
    transactions.write(
        () -> {
          store.formerKeys().put(project.key(), project.id());
          store.formerKeys().remove(key);
          store.projects().put(project.id(), renamed);
          change(store.issuesOf(project.id()), issue -> renamed(issue, key));
          return renamed;
        });
    return renamed;
  }

  /** Gives a project another name; queries that name the project by the old one no longer fit. */
  public ProjectRow call(ProjectRow project, String name) {
    ProjectRow renamed = project.withName(name);
    return transactions.write(
        () -> {
          store.projects().put(project.id(), renamed);
          return renamed;
        });
  }

  /** Gives a role in a project to these and nobody else: {@code group:NAME} or {@code user:KEY}. */
  public RoleRow fill(RoleRow role, ProjectRow project, Set<String> members) {
    RoleRow filled = role.with(project.id(), members);
    return transactions.write(
        () -> {
          store.roles().put(role.id(), filled);
          return filled;
        });
  }

  public void delete(RoleRow role) {
    transactions.write(
        () -> {
          store.roles().remove(role.id());
          return role;
        });
  }

  /** Deletes a type of links with every link of it. */
  public void delete(LinkTypeRow type) {
    transactions.write(
        () -> {
          store
              .links()
              .all()
              .filter(link -> link.typeId() == type.id())
              .toList()
              .forEach(link -> store.links().remove(link.id()));
          store.linkTypes().remove(type.id());
          return type;
        });
  }

  /** Lets people choose these options and no others; issues lose those that are taken away. */
  public void offer(FieldRow field, List<String> names) {
    transactions.write(
        () -> {
          List<OptionRow> gone =
              options(field).stream().filter(option -> !names.contains(option.value())).toList();
          Set<Object> ids =
              gone.stream().map(option -> Long.toString(option.id())).collect(Collectors.toSet());
          gone.forEach(option -> store.options().remove(option.id()));
          change(
              store
                  .issues()
                  .filter(issue -> ids.contains(issue.values().get(field.fieldId())))
                  .toList(),
              issue -> issue.with(field.fieldId(), null));
          List<String> known = options(field).stream().map(OptionRow::value).toList();
          names.stream().filter(name -> !known.contains(name)).forEach(name -> add(field, name));
          return field;
        });
  }

  private void add(FieldRow field, String name) {
    long id = store.nextId();
    store.options().put(id, new OptionRow(id, field.id(), name));
  }

  /** Gives permissions of a project to these grantees alone; others stay as they are. */
  public ProjectRow permit(ProjectRow project, Map<String, Set<String>> grants) {
    Map<String, Set<String>> all = new HashMap<>(project.permissions());
    all.putAll(grants);
    ProjectRow changed = project.withPermissions(all);
    return transactions.write(
        () -> {
          store.projects().put(project.id(), changed);
          return changed;
        });
  }

  /** Deletes a custom field with its options and every value, and takes it off all screens. */
  public void delete(FieldRow field) {
    String id = field.fieldId();
    transactions.write(
        () -> {
          store.fields().remove(field.id());
          options(field).forEach(option -> store.options().remove(option.id()));
          store.screens().all().toList().forEach(screen -> without(screen, id));
          List<IssueRow> filled =
              store.issues().filter(issue -> issue.values().containsKey(id)).toList();
          change(filled, issue -> issue.with(id, null));
          return field;
        });
  }

  private void change(List<IssueRow> issues, UnaryOperator<IssueRow> how) {
    issues.forEach(issue -> store.put(how.apply(issue)));
    Set<Long> ids = issues.stream().map(IssueRow::id).collect(Collectors.toSet());
    index.follow(ids);
  }

  private static IssueRow renamed(IssueRow issue, String projectKey) {
    String number = issue.key().substring(issue.key().lastIndexOf('-'));
    return new IssueRow(issue.id(), projectKey + number, issue.projectId(), issue.values());
  }

  private List<OptionRow> options(FieldRow field) {
    return store.options().all().filter(option -> option.fieldId() == field.id()).toList();
  }

  private void without(ScreenRow screen, String fieldId) {
    List<String> left = screen.fields().stream().filter(id -> !id.equals(fieldId)).toList();
    if (left.size() < screen.fields().size()) {
      store.screens().put(screen.id(), new ScreenRow(screen.id(), screen.name(), left));
    }
  }

  private void check(ProjectRow project, String key) {
    if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
      throw new IllegalArgumentException(
          "A project key is 2 to 10 capital letters and digits, beginning with a letter.");
    }
    Long former = store.formerKeys().get(key);
    boolean taken =
        store.projects().all().anyMatch(row -> row.id() != project.id() && row.key().equals(key))
            || former != null && former != project.id();
    if (taken) {
      throw new IllegalArgumentException("Another project uses this project key.");
    }
  }
}
