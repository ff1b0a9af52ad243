package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.jira.Permissions;

/** {@code /rest/api/2/mypermissions}: what the user may do, anywhere, in a project, to an issue. */
@Path("mypermissions")
public final class PermissionResource {
  private static final List<String> OF_PROJECTS =
      List.of(
          Permissions.BROWSE,
          Permissions.CREATE,
          Permissions.EDIT,
          Permissions.COMMENT,
          Permissions.LINK,
          Permissions.DELETE,
          Permissions.SCHEDULE,
          Permissions.ADMINISTER_PROJECT);

  private final Visible visible;

  PermissionResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response get(
      @QueryParam("projectKey") String projectKey, @QueryParam("issueKey") String issueKey) {
    Predicate<String> may = permissions(projectKey, issueKey);
    JsonObject permissions = new JsonObject();
    OF_PROJECTS.forEach(key -> permissions.add(key, json(key, "PROJECT", may.test(key))));
    boolean administrator = visible.jira().permissions().isAdministrator(visible.userKey());
    permissions.add("ADMINISTER", json("ADMINISTER", "GLOBAL", administrator));
    JsonObject json = new JsonObject();
    json.add("permissions", permissions);
    return Answers.ok(json);
  }

  private Predicate<String> permissions(String projectKey, String issueKey) {
    Permissions all = visible.jira().permissions();
    String userKey = visible.userKey();
    if (issueKey != null) {
      IssueRow issue = visible.issue(issueKey);
      return permission -> all.may(permission, issue, userKey);
    }
    if (projectKey != null) {
      ProjectRow project =
          visible.findProject(projectKey).orElseThrow(() -> RestProblem.noProject(projectKey));
      return permission -> all.may(permission, project, userKey);
    }
    return permission ->
        visible.projects().anyMatch(project -> all.may(permission, project, userKey));
  }

  private static JsonObject json(String key, String type, boolean has) {
    JsonObject json = new JsonObject();
    json.addProperty("key", key);
    json.addProperty("type", type);
    json.addProperty("havePermission", has);
    return json;
  }
}
