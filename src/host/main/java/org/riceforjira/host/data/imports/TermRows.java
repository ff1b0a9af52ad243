package org.riceforjira.host.data.imports;

import java.util.HashMap;
import java.util.Map;
import org.riceforjira.host.data.IssueTypeRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.ResolutionRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.data.Store;

/** The terms of the whole Jira, found by name or added. */
final class TermRows {
  private final Store store;
  private final Names issueTypes = new Names();
  private final Names statuses = new Names();
  private final Names resolutions = new Names();
  private final Names linkTypes = new Names();
  private final PriorityRows priorities;
  private final Map<Reference.Sprint, String> sprints = new HashMap<>();

  TermRows(Store store) {
    this.store = store;
    this.priorities = new PriorityRows(store);
    store.issueTypes().all().forEach(row -> issueTypes.put(row.name(), row.id()));
    store.statuses().all().forEach(row -> statuses.put(row.name(), row.id()));
    store.resolutions().all().forEach(row -> resolutions.put(row.name(), row.id()));
    store.linkTypes().all().forEach(row -> linkTypes.put(row.name(), row.id()));
    store.sprints().all().forEach(row -> sprints.put(told(row), Long.toString(row.id())));
  }

  String issueType(Reference.IssueType told) {
    return issueTypes.id(
        told.name(),
        () -> {
          String id = Long.toString(store.nextId());
          store.issueTypes().put(id, new IssueTypeRow(id, told.name(), told.subtask()));
          return id;
        });
  }

  String status(Reference.Status told) {
    return statuses.id(
        told.name(),
        () -> {
          String id = Long.toString(store.nextId());
          store.statuses().put(id, new StatusRow(id, told.name(), told.category()));
          return id;
        });
  }

  String priority(Reference.Priority told) {
    return priorities.id(told.name());
  }

  String resolution(Reference.Resolution told) {
    return resolutions.id(
        told.name(),
        () -> {
          String id = Long.toString(store.nextId());
          store.resolutions().put(id, new ResolutionRow(id, told.name()));
          return id;
        });
  }

  long linkType(ImportedIssue.LinkType told) {
    String known =
        linkTypes.id(
            told.name(),
            () -> {
              long id = store.nextId();
              LinkTypeRow row = new LinkTypeRow(id, told.name(), told.inward(), told.outward());
              store.linkTypes().put(id, row);
              return id;
            });
    return Long.parseLong(known);
  }

  /** Sprints of the same name are common; they are the same only with the same state and dates. */
  String sprint(Reference.Sprint told) {
    return sprints.computeIfAbsent(
        told,
        unknown -> {
          long id = store.nextId();
          SprintRow row = new SprintRow(id, told.name(), told.state(), told.start(), told.end());
          store.sprints().put(id, row);
          return Long.toString(id);
        });
  }

  private static Reference.Sprint told(SprintRow row) {
    return new Reference.Sprint(row.name(), row.state(), row.start(), row.end());
  }
}
