package org.riceforjira.host.rest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.riceforjira.host.data.Store;

/** All fields: Jira's own and the custom ones of the moment. */
final class Fields {
  private static final List<Field> SYSTEM =
      List.of(
          Field.system(
              "issuekey", "Key", FieldSchema.of("string"), "id", "issue", "issuekey", "key"),
          Field.system("summary", "Summary", FieldSchema.of("string"), "summary"),
          Field.system("description", "Description", FieldSchema.of("string"), "description"),
          Field.system("issuetype", "Issue Type", FieldSchema.of("issuetype"), "issuetype", "type"),
          Field.system("project", "Project", FieldSchema.of("project"), "project"),
          Field.system("status", "Status", FieldSchema.of("status"), "status"),
          Field.system("priority", "Priority", FieldSchema.of("priority"), "priority"),
          Field.system("resolution", "Resolution", FieldSchema.of("resolution"), "resolution"),
          Field.system("resolutiondate", "Resolved", FieldSchema.of("datetime"), "resolved"),
          Field.system("assignee", "Assignee", FieldSchema.of("user"), "assignee"),
          Field.system("reporter", "Reporter", FieldSchema.of("user"), "reporter"),
          Field.system("labels", "Labels", FieldSchema.array("string"), "labels"),
          Field.system("fixVersions", "Fix Version/s", FieldSchema.array("version"), "fixVersion"),
          Field.system("components", "Component/s", FieldSchema.array("component"), "component"),
          Field.system("issuelinks", "Linked Issues", FieldSchema.array("issuelinks")),
          Field.system("security", "Security Level", FieldSchema.of("securitylevel"), "level"),
          Field.system("created", "Created", FieldSchema.of("datetime"), "created"),
          Field.system("updated", "Updated", FieldSchema.of("datetime"), "updated"),
          Field.system("comment", "Comment", FieldSchema.of("comments-page"), "comment"),
          Field.system("duedate", "Due Date", FieldSchema.of("date"), "due", "duedate"),
          Field.system("votes", "Votes", FieldSchema.of("votes"), "votes"),
          Field.system("watches", "Watchers", FieldSchema.of("watches"), "watchers"),
          Field.system(
              "timeoriginalestimate",
              "Original Estimate",
              FieldSchema.of("number"),
              "originalEstimate",
              "timeoriginalestimate"));

  private final Store store;

  Fields(Store store) {
    this.store = store;
  }

  Stream<Field> all() {
    return Stream.concat(SYSTEM.stream(), store.fields().all().map(Field::custom));
  }

  Optional<Field> find(String id) {
    return all().filter(field -> field.id().equals(id)).findFirst();
  }

  /**
   * The fields a client asked for, by ids; {@code *all} means every field, {@code *navigable} and
   * nothing every one that a list of issues can show, a leading minus leaves one out, and unknown
   * ids are ignored, as Jira ignores them.
   */
  List<Field> chosen(Collection<String> asked) {
    Set<String> without = new TreeSet<>();
    Set<String> with = new TreeSet<>();
    asked.forEach(id -> (id.startsWith("-") ? without : with).add(id.replaceFirst("^-", "")));
    boolean every = with.contains("*all");
    boolean navigable = with.isEmpty() || with.contains("*navigable");
    return all()
        .filter(field -> !field.id().equals("issuekey"))
        .filter(field -> every || (navigable && field.isNavigable()) || with.contains(field.id()))
        .filter(field -> !without.contains(field.id()))
        .toList();
  }
}
