package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jira.Permissions;

/**
 * {@code /rest/api/2/user/assignable/search}: who can be assigned issues of a project, by the
 * beginning of the user name or of a part of the full name. Nobody anonymous learns of people.
 */
@Path("user/assignable/search")
public final class AssigneeResource {
  private static final int MOST = 1000;

  private final Visible visible;
  private final References references;

  AssigneeResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @GET
  public Response search(
      @QueryParam("project") @DefaultValue("") String project,
      @QueryParam("username") @DefaultValue("") String username,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    if (visible.userKey() == null) {
      throw RestProblem.denied(null, "Log in to search for people.");
    }
    ProjectRow row = visible.findProject(project).orElseThrow(() -> RestProblem.noProject(project));
    String start = username.toLowerCase(Locale.ROOT);
    JsonArray people = new JsonArray();
    assignable(row)
        .filter(user -> names(user).anyMatch(name -> name.startsWith(start)))
        .sorted(Comparator.comparing(UserRow::displayName))
        .skip(Math.max(0, startAt))
        .limit(Math.max(0, Math.min(maxResults, MOST)))
        .forEach(user -> people.add(references.user(user.key())));
    return Answers.ok(people);
  }

  private Stream<UserRow> assignable(ProjectRow project) {
    Permissions permissions = visible.jira().permissions();
    return visible
        .store()
        .users()
        .all()
        .filter(UserRow::active)
        .filter(user -> permissions.may(Permissions.ASSIGNABLE, project, user.key()));
  }

  private static Stream<String> names(UserRow user) {
    return Stream.concat(
        Stream.of(user.name().toLowerCase(Locale.ROOT)),
        Arrays.stream(user.displayName().toLowerCase(Locale.ROOT).split(" ")));
  }
}
