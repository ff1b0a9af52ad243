package org.riceforjira.host.pages;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.jira.Jira;

/** What a page tells the parts that apps add to it: who looks, at which project, at which issue. */
final class Place {
  private final Jira jira;

  Place(Jira jira) {
    this.jira = jira;
  }

  Map<String, Object> anywhere() {
    return context(new OfProject(null));
  }

  Map<String, Object> in(ProjectRow row) {
    Project project = service(ProjectManager.class).getProjectObj(row.id());
    Map<String, Object> context = context(new OfProject(project));
    context.put("project", project);
    context.put("projectKey", row.key());
    context.put("projectKeyEncoded", encoded(row.key()));
    context.put("pathEncodedProjectKey", encoded(row.key()));
    return context;
  }

  Map<String, Object> at(IssueRow row, ProjectRow project) {
    Map<String, Object> context = in(project);
    context.put("issue", service(IssueManager.class).getIssueObject(row.id()));
    return context;
  }

  private Map<String, Object> context(JiraHelper helper) {
    Map<String, Object> context = new HashMap<>();
    context.put("helper", helper);
    jira.currentUser()
        .key()
        .ifPresent(key -> context.put("user", service(UserManager.class).getUserByKey(key)));
    return context;
  }

  private <T> T service(Class<T> type) {
    return type.cast(jira.services().get(type));
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private static final class OfProject extends JiraHelper {
    private final Project project;

    OfProject(Project project) {
      this.project = project;
    }

    @Override
    public Project getProject() {
      return project;
    }
  }
}
