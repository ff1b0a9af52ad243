package org.riceforjira.host.jira;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.host.data.ChangeRow;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.data.Store;

/** The writes themselves, each inside a transaction that somebody else opens and commits. */
final class IssueWrites {
  private final Store store;
  private final Clock clock;
  private final Faults faults;
  private final FieldChanges differences;
  private final IssueKeys keys;
  private final IssueMoves moves;

  IssueWrites(Store store, Clock clock, Faults faults) {
    this.store = store;
    this.clock = clock;
    this.faults = faults;
    this.differences = new FieldChanges(store);
    this.keys = new IssueKeys(store);
    this.moves = new IssueMoves(store, clock, keys);
  }

  /** An issue as it now is, and what of it changed. */
  record Written(IssueRow issue, List<FieldChange> changes) {}

  IssueRow create(NewIssue wanted, String userKey) {
    ProjectRow project = project(wanted.projectId());
    IssueRow issue =
        new IssueRow(store.nextId(), keys.next(project), project.id(), wanted.values());
    check(issue, project);
    for (Map.Entry<String, Object> value : wanted.values().entrySet()) {
      IssueRow without = issue.with(value.getKey(), null);
      issue = differences.of(without, value.getKey(), value.getValue()).isEmpty() ? without : issue;
    }
    issue = completed(issue, userKey);
    store.put(issue);
    return issue;
  }

  Written update(long issueId, Map<String, Object> values, String userKey, Update how) {
    IssueRow issue = writable(issueId);
    List<FieldChange> changes =
        values.entrySet().stream()
            .flatMap(value -> difference(issue, value).stream())
            .sorted(Comparator.comparing(FieldChange::fieldId))
            .toList();
    if (changes.isEmpty()) {
      return new Written(issue, changes);
    }
    IssueRow changed = issue;
    for (FieldChange change : changes) {
      changed = changed.with(change.fieldId(), emptied(values.get(change.fieldId())));
    }
    changed = values.containsKey(IssueRow.RESOLVED) ? changed : resolved(issue, changed);
    if (how.history()) {
      changed = differences.onlyRanks(changes) ? changed : changed.with(IssueRow.UPDATED, now());
      note(issueId, userKey, changes.stream().map(IssueWrites::item).toList());
    }
    store.put(changed);
    return new Written(changed, changes);
  }

  /** As in Jira the date goes with the resolution, and the history tells only of that. */
  private IssueRow resolved(IssueRow before, IssueRow after) {
    String resolution = after.text(IssueRow.RESOLUTION);
    return Objects.equals(before.text(IssueRow.RESOLUTION), resolution)
        ? after
        : after.with(IssueRow.RESOLVED, resolution == null ? null : now());
  }

  Written move(long issueId, long projectId, String userKey) {
    return moves.move(writable(issueId), project(projectId), userKey);
  }

  CommentRow comment(long issueId, String body, String userKey) {
    touch(writable(issueId));
    CommentRow comment = new CommentRow(store.nextId(), issueId, userKey, body, now());
    store.comments().put(comment.id(), comment);
    return comment;
  }

  LinkRow link(long typeId, long sourceId, long destinationId, String userKey) {
    IssueRow source = writable(sourceId);
    IssueRow destination = writable(destinationId);
    LinkTypeRow type =
        store
            .linkTypes()
            .get(typeId)
            .orElseThrow(() -> new IllegalArgumentException(missing("link type", typeId)));
    LinkRow link = new LinkRow(store.nextId(), typeId, sourceId, destinationId);
    store.links().put(link.id(), link);
    String outward = "This issue %s %s".formatted(type.outward(), destination.key());
    String inward = "This issue %s %s".formatted(type.inward(), source.key());
    note(sourceId, userKey, List.of(new ChangeRow.Item("Link", null, outward)));
    note(destinationId, userKey, List.of(new ChangeRow.Item("Link", null, inward)));
    touch(source);
    touch(destination);
    return link;
  }

  LinkRow unlink(long linkId, String userKey) {
    LinkRow link =
        store
            .links()
            .get(linkId)
            .orElseThrow(() -> new IllegalArgumentException(missing("link", linkId)));
    store.links().remove(linkId);
    for (long issueId : List.of(link.sourceId(), link.destinationId())) {
      note(issueId, userKey, List.of(new ChangeRow.Item("Link", "link " + linkId, null)));
      touch(writable(issueId));
    }
    return link;
  }

  IssueRow delete(long issueId) {
    IssueRow issue = writable(issueId);
    store.linksOf(issueId).forEach(link -> store.links().remove(link.id()));
    store.commentsOf(issueId).forEach(comment -> store.comments().remove(comment.id()));
    store.changesOf(issueId).forEach(change -> store.changes().remove(change.id()));
    store.removeIssue(issue);
    return issue;
  }

  private ProjectRow project(long id) {
    return store
        .projects()
        .get(id)
        .orElseThrow(() -> new IllegalArgumentException(missing("project", id)));
  }

  private IssueRow writable(long issueId) {
    faults.checkWritable(issueId);
    return store
        .issue(issueId)
        .orElseThrow(() -> new IllegalArgumentException(missing("issue", issueId)));
  }

  private Optional<FieldChange> difference(IssueRow issue, Map.Entry<String, Object> value) {
    return differences.of(issue, value.getKey(), emptied(value.getValue()));
  }

  private static Object emptied(Object value) {
    return value == null || value.equals("") || value.equals(List.of()) ? null : value;
  }

  private static ChangeRow.Item item(FieldChange change) {
    return new ChangeRow.Item(change.name(), change.fromText(), change.toText());
  }

  private void note(long issueId, String userKey, List<ChangeRow.Item> items) {
    ChangeRow change = new ChangeRow(store.nextId(), issueId, userKey, now(), items);
    store.changes().put(change.id(), change);
  }

  private void touch(IssueRow issue) {
    store.put(issue.with(IssueRow.UPDATED, now()));
  }

  private IssueRow completed(IssueRow issue, String userKey) {
    IssueRow complete = issue.with(IssueRow.CREATED, now()).with(IssueRow.UPDATED, now());
    if (userKey != null && issue.text(IssueRow.REPORTER) == null) {
      complete = complete.with(IssueRow.REPORTER, userKey);
    }
    if (issue.text(IssueRow.STATUS) == null) {
      complete = complete.with(IssueRow.STATUS, firstStatus());
    }
    return complete;
  }

  private String firstStatus() {
    return store
        .statuses()
        .all()
        .filter(status -> Objects.equals(status.category(), "new"))
        .findFirst()
        .map(StatusRow::id)
        .orElse(null);
  }

  private static void check(IssueRow issue, ProjectRow project) {
    if (issue.text(IssueRow.SUMMARY) == null || issue.text(IssueRow.SUMMARY).isBlank()) {
      throw new IllegalArgumentException("An issue needs a summary; give one.");
    }
    if (!project.issueTypeIds().contains(issue.text(IssueRow.TYPE))) {
      throw new IllegalArgumentException(
          "Project %s has no issue type with id %s; it has %s."
              .formatted(project.key(), issue.text(IssueRow.TYPE), project.issueTypeIds()));
    }
  }

  private static String missing(String what, long id) {
    return "There is no %s with id %d; it may have been deleted.".formatted(what, id);
  }

  private String now() {
    return clock.instant().toString();
  }
}
