package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.PUBLIC;
import static org.riceforjira.host.jira.TestJira.SECRET;
import static org.riceforjira.host.jira.TestJira.SHOP;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.data.ComponentRow;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.VersionRow;
import org.riceforjira.host.jql.JqlError;

class PermissionsTest {
  private final TestJira test = new TestJira();
  private final PermissionManager permissions = test.service(PermissionManager.class);

  @ParameterizedTest
  @CsvSource({
    "admin,   true,  false, false, true",
    "alice,   true,  true,  true,  false",
    "bob,     true,  true,  false, false",
    "viewer,  true,  false, false, false",
    "mallory, false, false, false, false",
    "'',      false, false, false, false"
  })
  void eachRoleHasWhatItWasGranted(
      String name, boolean browse, boolean edit, boolean administer, boolean global)
      throws Exception {
    ApplicationUser user = name.isEmpty() ? null : test.user(name);
    Project shop = project("SHOP");
    IssueRow issue = test.issue("Search by colour");

    assertEquals(browse, permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, shop, user));
    assertEquals(
        edit, permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, test.load(issue), user));
    assertEquals(
        administer, permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, shop, user));
    assertEquals(
        global,
        test.service(GlobalPermissionManager.class)
            .hasPermission(GlobalPermissionKey.ADMINISTER, user));
  }

  @Test
  void onlyTheQuestionAboutTheIssueHonoursItsSecurityLevel() throws Exception {
    IssueRow issue = test.issue(SHOP, "Merger", Map.of(IssueRow.SECURITY, "7"));

    assertTrue(
        permissions.hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, project("SHOP"), test.user("bob")));
    assertFalse(
        permissions.hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, test.load(issue), test.user("bob")));
    assertTrue(
        permissions.hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, test.load(issue), test.user("alice")));
  }

  @Test
  void anonymousIsAUserLikeAnyOther() throws Exception {
    test.issue(PUBLIC, "Road works", Map.of());
    test.issue(SHOP, "Search by colour", Map.of());

    assertEquals(List.of("Road works"), test.found("", null));
    assertEquals(
        List.of("PUBLIC"),
        permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, null).stream()
            .map(Project::getKey)
            .toList());
  }

  @Test
  void aUserWhoseKeyIsNullInLettersIsNotTheAnonymousOne() {
    ProjectRow odd =
        new ProjectRow(
            9, "ODD", "Odd", "bob", 1, List.of("1"), Map.of("EDIT_ISSUES", Set.of("user:null")));

    assertFalse(test.jira.permissions().may(Permissions.EDIT, odd, null));
    assertTrue(test.jira.permissions().may(Permissions.EDIT, odd, "null"));
  }

  @Test
  void totalsAndCountsNeverTellOfWhatTheUserMayNotSee() throws Exception {
    test.issue(SHOP, "Search by colour", Map.of());
    test.issue(SHOP, "Merger", Map.of(IssueRow.SECURITY, "7"));
    test.issue(SECRET, "Layoffs", Map.of());

    assertEquals(1, test.jira.searches().search("", "bob", 0, 10).total());
    assertEquals(1, test.jira.searches().count("", "bob"));
    assertEquals(3, test.jira.searches().search("", "alice", 0, 10).total());
    assertEquals(0, test.jira.searches().count("", "mallory"));
  }

  @Test
  void overridingSecuritySeesEverythingForAnybody() throws Exception {
    test.issue(SHOP, "Merger", Map.of(IssueRow.SECURITY, "7"));
    test.issue(SECRET, "Layoffs", Map.of());
    SearchService search = test.service(SearchService.class);
    Query all = search.parseQuery(null, "project in (SHOP, SECRET)").getQuery();

    assertEquals(2, search.searchCountOverrideSecurity(null, all));
  }

  @Test
  void aProjectThatCannotBeSeenDoesNotExistInQueries() throws Exception {
    test.issue(SECRET, "Layoffs", Map.of());
    SearchService search = test.service(SearchService.class);
    Query query = search.parseQuery(null, "project = SECRET").getQuery();

    assertTrue(search.validateQuery(test.user("bob"), query).hasAnyErrors());
    assertFalse(search.validateQuery(test.user("alice"), query).hasAnyErrors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixVersion = 'Merger 1.0'",
        "fixVersion = 31",
        "component = Lawyers",
        "sprint = 'Night shift'",
        "sprint not in (51)",
        "cf[105] > 1",
        "'Severance' is EMPTY ORDER BY cf[105]"
      })
  void namesOfWhatCannotBeSeenDoNotExistInQueries(String jql) throws Exception {
    test.store.versions().put(31L, new VersionRow(31, SECRET, "Merger 1.0", null, false, false));
    test.store.components().put(41L, new ComponentRow(41, SECRET, "Lawyers"));
    test.store.sprints().put(51L, new SprintRow(51, "Night shift", "active", null, null));
    String searcher = FieldTypes.NUMBER.replace("float", "exactnumber");
    test.store
        .fields()
        .put(105L, new FieldRow(105, "Severance", "", FieldTypes.NUMBER, searcher, Set.of(SECRET)));
    test.issue(SECRET, "Layoffs", Map.of(IssueRow.SPRINTS, List.of("51")));
    Searches searches = test.jira.searches();

    searches.count(jql, "alice");
    for (String outsider : Arrays.asList("mallory", "bob", null)) {
      assertThrows(JqlError.class, () -> searches.count(jql, outsider), outsider);
    }
  }

  @Test
  void anEmptySprintAndTheNamesOfAnOpenProjectAreForAll() throws Exception {
    test.store.versions().put(31L, new VersionRow(31, PUBLIC, "Spring", null, false, false));
    test.store.versions().put(32L, new VersionRow(32, SECRET, "Spring", null, false, false));
    test.store.sprints().put(51L, new SprintRow(51, "Next", "future", null, null));

    assertEquals(0, test.jira.searches().count("fixVersion = Spring", "mallory"));
    assertEquals(0, test.jira.searches().count("sprint = Next", "mallory"));
    assertEquals(0, test.jira.searches().count("cf[103] > 1", null));
  }

  @Test
  void commentsAreForThoseWhoSeeTheIssue() throws Exception {
    IssueRow issue = test.issue(SHOP, "Merger", Map.of(IssueRow.SECURITY, "7"));
    test.jira.edits().comment(issue.id(), "Ten million", "alice");
    CommentManager comments = test.service(CommentManager.class);

    assertEquals(1, comments.getCommentsForUser(test.load(issue), test.user("alice")).size());
    assertEquals(0, comments.getCommentsForUser(test.load(issue), test.user("bob")).size());
  }

  private Project project(String key) {
    return test.service(ProjectManager.class).getProjectObjByKey(key);
  }
}
