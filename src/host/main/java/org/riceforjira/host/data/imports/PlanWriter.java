package org.riceforjira.host.data.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportedIssue.Link;
import org.riceforjira.host.data.imports.ImportedIssue.Project;

/**
 * Writes projects into a store; what ties issues together comes last, when all of them have ids.
 */
final class PlanWriter {
  private final Store store;
  private final TermRows terms;
  private final PeopleRows people;
  private final FieldRows fields;
  private final IssueWriter issues;
  private final Map<Long, ImportedIssue> written = new LinkedHashMap<>();
  private final Map<String, Long> ids = new HashMap<>();

  PlanWriter(Store store, Clock clock) {
    this.store = store;
    this.terms = new TermRows(store);
    this.people = new PeopleRows(store);
    this.fields = new FieldRows(store);
    this.issues = new IssueWriter(store, clock.instant().toString());
  }

  ProjectRow add(Project project, List<ImportedIssue> imported) {
    long id = store.nextId();
    ProjectNames names = new ProjectNames(store, id, terms, people, fields);
    Set<String> types = new TreeSet<>();
    Set<String> custom = new LinkedHashSet<>();
    for (ImportedIssue issue : imported) {
      IssueRow row = issues.write(issue, names);
      types.add(row.text(IssueRow.TYPE));
      issue.custom().keySet().forEach(field -> custom.add(fields.fieldId(field)));
      written.put(row.id(), issue);
      ids.put(row.key(), row.id());
    }
    ScreenRow screen = ProjectDefaults.screen(store, project.name(), custom);
    store.screens().put(screen.id(), screen);
    ProjectRow row =
        new ProjectRow(
            id,
            project.key(),
            project.name(),
            ProjectDefaults.LEAD,
            screen.id(),
            List.copyOf(types),
            ProjectDefaults.permissions());
    store.projects().put(id, row);
    ProjectDefaults.roles(store, id);
    return row;
  }

  /** Writes parents and links; the ids of all issues that were written. */
  Collection<Long> finish() {
    Set<List<Long>> known = new HashSet<>();
    written.forEach(
        (id, issue) -> {
          id(issue.relations().parent()).ifPresent(parent -> parent(id, parent));
          issue.relations().links().forEach(link -> link(id, link, known));
        });
    return new ArrayList<>(written.keySet());
  }

  private void parent(long id, long parent) {
    IssueRow child = store.issue(id).orElseThrow();
    store.put(child.with(IssueRow.PARENT, Long.toString(parent)));
  }

  // Both ends of a link tell of it, so every link inside a file is met twice.
  private void link(long id, Link link, Set<List<Long>> known) {
    Optional<Long> other = id(link.otherKey());
    if (other.isEmpty()) {
      return;
    }
    long type = terms.linkType(link.type());
    long source = link.outward() ? id : other.get();
    long destination = link.outward() ? other.get() : id;
    if (known.add(List.of(type, source, destination))) {
      long row = store.nextId();
      store.links().put(row, new LinkRow(row, type, source, destination));
    }
  }

  /** The id of an issue that was written now, or is in a project that was there before. */
  private Optional<Long> id(String key) {
    return Optional.ofNullable(ids.get(key))
        .or(() -> Optional.ofNullable(key).flatMap(store::issue).map(IssueRow::id));
  }
}
