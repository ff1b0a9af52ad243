package org.riceforjira.host.data.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportedIssue.Comment;

/** Writes single issues with their comments; every name becomes an id on the way. */
final class IssueWriter {
  private static final Reference.IssueType TASK = new Reference.IssueType("Task", false);
  private static final Reference.Status TO_DO = new Reference.Status("To Do", StatusCategory.NEW);

  private final Store store;
  private final String now;

  /**
   * Creates a writer.
   *
   * @param now an ISO instant, for issues of which the file does not say when they were created
   */
  IssueWriter(Store store, String now) {
    this.store = store;
    this.now = now;
  }

  IssueRow write(ImportedIssue issue, ProjectNames names) {
    Map<String, Object> values = new HashMap<>();
    issue.values().forEach((field, value) -> values.put(field, stored(value, names)));
    issue
        .custom()
        .forEach((field, value) -> values.put(names.fields().fieldId(field), stored(value, names)));
    values.putIfAbsent(IssueRow.TYPE, TASK.id(names));
    values.putIfAbsent(IssueRow.STATUS, TO_DO.id(names));
    values.putIfAbsent(IssueRow.CREATED, now);
    values.putIfAbsent(IssueRow.UPDATED, values.get(IssueRow.CREATED));
    IssueRow row = new IssueRow(store.nextId(), issue.key(), names.projectId(), values);
    store.put(row);
    issue.relations().comments().forEach(comment -> write(comment, row, names));
    return row;
  }

  private void write(Comment comment, IssueRow issue, ProjectNames names) {
    String author = comment.author() == null ? null : comment.author().id(names);
    String created = comment.created() == null ? issue.text(IssueRow.CREATED) : comment.created();
    long id = store.nextId();
    store.comments().put(id, new CommentRow(id, issue.id(), author, comment.body(), created));
  }

  private static Object stored(Object value, ProjectNames names) {
    if (value instanceof Reference reference) {
      return reference.id(names);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(member -> stored(member, names)).distinct().toList();
    }
    return value;
  }
}
