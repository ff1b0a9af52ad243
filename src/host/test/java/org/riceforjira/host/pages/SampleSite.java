package org.riceforjira.host.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.Basics;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.SecurityLevelRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.VersionRow;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.NewIssue;
import org.riceforjira.host.rest.Logins;

/**
 * A running site with two projects. ABC: jira-users browse and create, alice, bob and admin edit,
 * alice administers; ABC-3 is for alice's eyes only. PUB: anybody browses, nobody else does
 * anything.
 */
public final class SampleSite implements AutoCloseable {
  public static final String REACH = "customfield_10101";
  public static final String SIZE = "customfield_10102";
  public static final String SCORE = "customfield_10103";
  public static final String ELSEWHERE = "customfield_10104";

  private static final String FLOAT = "com.atlassian.jira.plugin.system.customfieldtypes:float";
  private static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";
  private static final String NUMBER_SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final Store store = Store.inMemory();
  private final Jira jira = new Jira(store, Clock.fixed(NOW, ZoneOffset.UTC));
  private final WebServer server;

  public SampleSite() throws Exception {
    this(Apps.NONE);
  }

  public SampleSite(Apps apps) throws Exception {
    Passwords passwords = new Passwords(new SecureRandom(), 1);
    new Basics(store, passwords).fill();
    addFields();
    addProjects();
    jira.request("admin", this::addIssues);
    server = WebServer.bind(0);
    Aui aui = new Aui(Path.of("target/aui/node_modules"), 10);
    Website website = new Website(jira, apps, aui, new Logins(store, passwords), server.base());
    server.open(website);
    website.ready();
  }

  public Jira jira() {
    return jira;
  }

  /** The address with the context path. */
  public URI base() {
    return server.base();
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
  }

  private void addFields() {
    field(10101, "Reach", FLOAT, Set.of());
    field(10102, "Size", SELECT, Set.of());
    field(10103, "RICE Score", FLOAT, Set.of());
    field(10104, "Elsewhere", FLOAT, Set.of(2L));
    store.options().put(1L, new OptionRow(1, 10102, "Large"));
    List<String> fields =
        List.of(
            "summary",
            "description",
            "priority",
            "labels",
            "fixVersions",
            "assignee",
            "duedate",
            REACH,
            SIZE,
            ELSEWHERE);
    store.screens().put(1L, new ScreenRow(1, "Default", fields));
  }

  private void field(long id, String name, String type, Set<Long> projects) {
    store.fields().put(id, new FieldRow(id, name, "", type, NUMBER_SEARCHER, projects));
  }

  private void addProjects() {
    Set<String> users = Set.of("group:jira-users");
    Map<String, Set<String>> abc =
        Map.of(
            "BROWSE_PROJECTS",
            users,
            "CREATE_ISSUES",
            users,
            "EDIT_ISSUES",
            Set.of("user:alice", "user:bob", "user:admin"),
            "ADMINISTER_PROJECTS",
            Set.of("user:alice"));
    List<String> types = List.of("10001", "10003");
    store.projects().put(1L, new ProjectRow(1, "ABC", "Alphabet", "alice", 1, types, abc));
    Map<String, Set<String>> pub = Map.of("BROWSE_PROJECTS", Set.of("anyone"));
    store.projects().put(2L, new ProjectRow(2, "PUB", "Public <b>", "admin", 1, types, pub));
    store.versions().put(31L, new VersionRow(31, 1, "1.0", "2026-12-01", false, false));
    store.securityLevels().put(41L, new SecurityLevelRow(41, 1, "Alice", Set.of("user:alice")));
  }

  private IssueRow addIssues() {
    IssueRow first =
        issue(1, "First <script>alert(1)</script>", Map.of(REACH, 450.0, SCORE, 675.0));
    IssueRow second = issue(1, "Second", Map.of(SIZE, "1"));
    issue(1, "Secret", Map.of(IssueRow.SECURITY, "41"));
    store.links().put(51L, new LinkRow(51, 10000, first.id(), second.id()));
    return issue(2, "Seen by all", Map.of());
  }

  private IssueRow issue(long project, String summary, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put(IssueRow.SUMMARY, summary);
    values.put(IssueRow.TYPE, "10001");
    return jira.edits().create(new NewIssue(project, values), "admin");
  }
}
