package org.riceforjira.host.data;

import java.util.List;

/** The issue types, statuses, priorities, resolutions and link types of a fresh Jira. */
final class Terms {
  private static final List<IssueTypeRow> TYPES =
      List.of(
          new IssueTypeRow("10000", "Epic", false),
          new IssueTypeRow("10001", "Story", false),
          new IssueTypeRow("10002", "Task", false),
          new IssueTypeRow("10003", "Bug", false),
          new IssueTypeRow("10004", "Improvement", false),
          new IssueTypeRow("10005", "New Feature", false),
          new IssueTypeRow("10006", "Sub-task", true));

  private static final List<StatusRow> STATUSES =
      List.of(
          new StatusRow("1", "Open", "new"),
          new StatusRow("3", "In Progress", "indeterminate"),
          new StatusRow("4", "Reopened", "new"),
          new StatusRow("5", "Resolved", "done"),
          new StatusRow("6", "Closed", "done"),
          new StatusRow("10000", "To Do", "new"),
          new StatusRow("10001", "Done", "done"),
          new StatusRow("10002", "In Review", "indeterminate"));

  private static final List<String> PRIORITIES =
      List.of("Highest", "High", "Medium", "Low", "Lowest");

  private static final List<ResolutionRow> RESOLUTIONS =
      List.of(
          new ResolutionRow("10000", "Done"),
          new ResolutionRow("10001", "Won't Do"),
          new ResolutionRow("10002", "Duplicate"),
          new ResolutionRow("10003", "Cannot Reproduce"),
          new ResolutionRow("10004", "Fixed"));

  private static final List<LinkTypeRow> LINK_TYPES =
      List.of(
          new LinkTypeRow(10000, "Blocks", "is blocked by", "blocks"),
          new LinkTypeRow(10001, "Cloners", "is cloned by", "clones"),
          new LinkTypeRow(10002, "Duplicate", "is duplicated by", "duplicates"),
          new LinkTypeRow(10003, "Relates", "relates to", "relates to"),
          new LinkTypeRow(10004, "Depends", "is depended on by", "depends on"));

  private static final List<RoleRow> ROLES =
      List.of(
          RoleRow.named(10002, "Administrators"),
          RoleRow.named(10100, "Developers"),
          RoleRow.named(10101, "Product Owners"));

  private Terms() {}

  static void write(Store store) {
    TYPES.forEach(row -> store.issueTypes().put(row.id(), row));
    STATUSES.forEach(row -> store.statuses().put(row.id(), row));
    RESOLUTIONS.forEach(row -> store.resolutions().put(row.id(), row));
    LINK_TYPES.forEach(row -> store.linkTypes().put(row.id(), row));
    ROLES.forEach(row -> store.roles().put(row.id(), row));
    for (int position = 1; position <= PRIORITIES.size(); position++) {
      String id = Integer.toString(position);
      store.priorities().put(id, new PriorityRow(id, PRIORITIES.get(position - 1), position));
    }
  }
}
