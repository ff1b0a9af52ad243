package org.riceforjira.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.SearchWindowExceeded;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.pages.Aui;
import org.riceforjira.host.plugins.App;

/** What the host says of itself when it is ready. */
final class Welcome {
  private static final int SHOWN = 3;

  private final Host host;
  private final Aui aui;

  Welcome(Host host, Aui aui) {
    this.host = host;
    this.aui = aui;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!aui.installed()) {
      lines.add(
          "AUI is missing (npm was not found, or could not fetch it, when this was built):"
              + " pages use a plain style sheet.");
    }
    for (App app : host.apps().installed()) {
      lines.add("%s %s is installed and enabled.".formatted(app.name(), app.version()));
    }
    lines.add("");
    lines.add("  Address   " + host.server().base());
    lines.add(
        "  Log in    admin (administrator), alice, bob, greta (German), viewer, mallory; password = name");
    lines.add("  Token     NAME-token, such as alice-token: RICE_TOKEN of the command line rice");
    lookAt().forEach(line -> lines.add("  Look at   " + line));
    lines.add("  End       Ctrl+C");
    return lines;
  }

  private List<String> lookAt() {
    Jira jira = host.jira();
    List<ProjectRow> projects = jira.store().projects().all().limit(SHOWN).toList();
    List<String> lines = new ArrayList<>();
    for (ProjectRow project : projects) {
      lines.add("%s/projects/%s  (its issues)".formatted(host.server().base(), project.key()));
    }
    if (jira.dashboards().seenBy("admin").anyMatch(dashboard -> !dashboard.items().isEmpty())) {
      lines.add(host.server().base() + "/secure/Dashboard.jspa  (the dashboard)");
    }
    projects.stream()
        .findFirst()
        .flatMap(this::best)
        .map(issue -> host.server().base() + "/browse/" + issue.key() + "  (the app's panel)")
        .ifPresent(lines::add);
    return lines;
  }

  private Optional<IssueRow> best(ProjectRow project) {
    String jql =
        "project = "
            + project.id()
            + " AND \"RICE Score\" is not EMPTY ORDER BY \"RICE Score\" DESC";
    try {
      return host.jira().searches().search(jql, "admin", 0, 1).issues().stream().findFirst();
    } catch (JqlError | SearchWindowExceeded e) {
      // An app without that field is as welcome; it just has no best issue.
      return Optional.empty();
    }
  }
}
