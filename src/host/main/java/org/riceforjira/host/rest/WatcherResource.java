package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.UserRow;

/**
 * {@code /rest/api/2/issue/{issue}/watchers}: everybody who sees an issue may watch it; those who
 * administer its project also say who else does. A POST's body is a user's name as a JSON string,
 * or empty for oneself.
 */
@Path("issue/{issue}/watchers")
public final class WatcherResource {
  private static final String NOT_YOURS =
      "You do not have permission to manage the watchers of this issue.";

  private final Visible visible;
  private final References references;

  WatcherResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @GET
  public Response get(@PathParam("issue") String idOrKey) {
    List<String> watchers = visible.issue(idOrKey).texts(IssueRow.WATCHERS);
    JsonArray people = new JsonArray();
    watchers.forEach(key -> people.add(references.user(key)));
    JsonObject json = new JsonObject();
    json.addProperty("watchCount", watchers.size());
    json.addProperty("isWatching", watchers.contains(String.valueOf(visible.userKey())));
    json.add("watchers", people);
    return Answers.ok(json);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("issue") String idOrKey, String text) {
    return set(idOrKey, text.isBlank() ? null : name(text), true);
  }

  @DELETE
  public Response remove(
      @PathParam("issue") String idOrKey, @QueryParam("username") String username) {
    if (username == null) {
      throw RestProblem.of(400, "Say with \"username\" who shall no longer watch the issue.");
    }
    return set(idOrKey, username, false);
  }

  private Response set(String idOrKey, String username, boolean now) {
    IssueRow issue = visible.issue(idOrKey);
    if (visible.userKey() == null) {
      throw RestProblem.denied(null, NOT_YOURS);
    }
    String watcher = username == null ? visible.userKey() : key(username);
    if (!watcher.equals(visible.userKey())) {
      visible.mustAdminister(visible.projectOf(issue), NOT_YOURS);
    }
    visible.jira().participation().watch(issue.id(), watcher, now);
    return Answers.noContent();
  }

  private static String name(String text) {
    JsonElement name = Bodies.parse(text);
    if (!Bodies.isText(name)) {
      throw RestProblem.of(400, "The request's body has to be a user's name as a JSON string.");
    }
    return name.getAsString();
  }

  private String key(String username) {
    return visible
        .store()
        .users()
        .all()
        .filter(user -> user.name().equals(username))
        .map(UserRow::key)
        .findFirst()
        .orElseThrow(() -> RestProblem.of(404, "The user \"" + username + "\" does not exist."));
  }
}
