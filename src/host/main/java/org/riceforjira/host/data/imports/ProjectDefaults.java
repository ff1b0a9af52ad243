package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.RoleRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;

/** What an imported project gets that no export tells: its lead, its grants, its screen. */
final class ProjectDefaults {
  static final String LEAD = "alice";

  /** Who sees issues of an imported security level; an export tells the level's name only. */
  static final Set<String> SECURITY_GRANTEES = Set.of("user:" + LEAD, "group:jira-administrators");

  private static final Set<String> READERS = Set.of("group:jira-users");
  private static final Set<String> ADMINISTRATORS =
      Set.of("user:" + LEAD, "user:greta", "group:jira-administrators");
  private static final Set<String> WRITERS =
      Set.of("user:admin", "user:alice", "user:bob", "user:greta");
  private static final List<String> WRITING =
      List.of(
          "CREATE_ISSUES",
          "EDIT_ISSUES",
          "SCHEDULE_ISSUES",
          "ASSIGN_ISSUES",
          "ASSIGNABLE_USER",
          "TRANSITION_ISSUES",
          "RESOLVE_ISSUES",
          "LINK_ISSUES",
          "ADD_COMMENTS",
          "MANAGE_SPRINTS_PERMISSION");

  private static final List<String> SCREEN_FIELDS =
      List.of(
          IssueRow.SUMMARY,
          IssueRow.TYPE,
          IssueRow.PRIORITY,
          IssueRow.DESCRIPTION,
          IssueRow.ASSIGNEE,
          IssueRow.REPORTER,
          IssueRow.LABELS,
          IssueRow.COMPONENTS,
          IssueRow.FIX_VERSIONS,
          IssueRow.DUE,
          IssueRow.ORIGINAL_ESTIMATE);

  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "Administrators", Set.of("user:" + LEAD),
          "Developers", Set.of("user:" + LEAD, "user:bob"),
          "Product Owners", Set.of("user:" + LEAD));

  /** The factors of the app, where it has created its fields already. */
  private static final Set<String> FACTORS = Set.of("Reach", "Impact", "Confidence", "Effort");

  private ProjectDefaults() {}

  static Map<String, Set<String>> permissions() {
    Map<String, Set<String>> grants = new TreeMap<>();
    WRITING.forEach(permission -> grants.put(permission, WRITERS));
    grants.put("BROWSE_PROJECTS", READERS);
    grants.put("ADMINISTER_PROJECTS", ADMINISTRATORS);
    return grants;
  }

  /** Puts people into the roles that a fresh Jira has. */
  static void roles(Store store, long projectId) {
    for (RoleRow role : store.roles().all().toList()) {
      Set<String> members = ROLES.getOrDefault(role.name(), Set.of());
      store.roles().put(role.id(), role.with(projectId, members));
    }
  }

  /** A screen with Jira's usual fields, the factors, and the fields that the file has. */
  static ScreenRow screen(Store store, String project, Set<String> custom) {
    List<String> fields = new ArrayList<>(SCREEN_FIELDS);
    store
        .fields()
        .all()
        .filter(field -> FACTORS.contains(field.name()) || custom.contains(field.fieldId()))
        .forEach(field -> fields.add(field.fieldId()));
    return new ScreenRow(store.nextId(), project + " screen", fields);
  }
}
