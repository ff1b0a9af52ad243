package org.riceforjira.host.jira;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueTypeRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.PriorityRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.SecurityLevelRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/** The fixture's rows: project SHOP for users, PUBLIC for anyone, SECRET for alice alone. */
final class Shop {
  private static final String USERS = "group:jira-users";

  private Shop() {}

  static void fill(Store store) {
    people(store);
    catalogues(store);
    projects(store);
    fields(store);
    store.commit();
  }

  private static void people(Store store) {
    user(store, "admin", Set.of(Permissions.ADMINISTRATORS, "jira-users"));
    user(store, "alice", Set.of("jira-users"));
    user(store, "bob", Set.of("jira-users"));
    user(store, "viewer", Set.of("jira-users"));
    user(store, "mallory", Set.of());
  }

  private static void user(Store store, String key, Set<String> groups) {
    String fullName = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    store.users().put(key, new UserRow(key, key, fullName, null, groups, true));
  }

  private static void catalogues(Store store) {
    store.issueTypes().put("1", new IssueTypeRow("1", "Story", false));
    store.issueTypes().put("2", new IssueTypeRow("2", "Sub-task", true));
    store.statuses().put("1", new StatusRow("1", "To Do", "new"));
    store.statuses().put("2", new StatusRow("2", "In Progress", "indeterminate"));
    store.statuses().put("3", new StatusRow("3", "Done", "done"));
    store.priorities().put("1", new PriorityRow("1", "High", 1));
    store.priorities().put("2", new PriorityRow("2", "Low", 2));
    store.linkTypes().put(1L, new LinkTypeRow(1, "Blocks", "is blocked by", "blocks"));
  }

  private static void projects(Store store) {
    store.screens().put(1L, new ScreenRow(1, "Shop screen", List.of("summary")));
    project(
        store,
        new ProjectRow(
            1,
            "SHOP",
            "Web shop",
            "alice",
            1,
            List.of("1", "2"),
            Map.of(
                "BROWSE_PROJECTS", Set.of(USERS),
                "CREATE_ISSUES", Set.of(USERS),
                "EDIT_ISSUES", Set.of("user:alice", "user:bob"),
                "ADMINISTER_PROJECTS", Set.of("user:alice"))));
    project(
        store,
        new ProjectRow(
            2,
            "PUBLIC",
            "Open",
            "bob",
            1,
            List.of("1"),
            Map.of("BROWSE_PROJECTS", Set.of("anyone"))));
    project(
        store,
        new ProjectRow(
            3,
            "SECRET",
            "Hidden",
            "alice",
            1,
            List.of("1"),
            Map.of("BROWSE_PROJECTS", Set.of("user:alice"))));
    store.securityLevels().put(7L, new SecurityLevelRow(7, 1, "Management", Set.of("user:alice")));
  }

  private static void project(Store store, ProjectRow row) {
    store.projects().put(row.id(), row);
  }

  private static void fields(Store store) {
    String number = FieldTypes.NUMBER;
    String exact = number.replace("float", "exactnumber");
    field(store, new FieldRow(100, "Reach", "", number, exact, Set.of()));
    field(store, new FieldRow(101, "RICE Score", "", number, exact, Set.of()));
    field(store, new FieldRow(102, "Unsearchable", "", number, null, Set.of()));
    field(store, new FieldRow(103, "Only in PUBLIC", "", number, exact, Set.of(2L)));
    String searcher = FieldTypes.SELECT.replace("select", "multiselectsearcher");
    field(store, new FieldRow(104, "Size", "", FieldTypes.SELECT, searcher, Set.of()));
    store.options().put(1041L, new OptionRow(1041, 104, "Small"));
    store.options().put(1042L, new OptionRow(1042, 104, "Large"));
  }

  private static void field(Store store, FieldRow row) {
    store.fields().put(row.id(), row);
  }
}
