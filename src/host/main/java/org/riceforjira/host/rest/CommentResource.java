package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;

/** {@code /rest/api/2/issue/{issue}/comment}: comments that everybody who sees the issue reads. */
@Path("issue/{issue}/comment")
public final class CommentResource {
  private final Visible visible;
  private final References references;

  CommentResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("issue") String idOrKey, String text) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustComment(issue);
    JsonElement words = Bodies.object(text, Set.of("body")).get("body");
    if (words == null || !Bodies.isText(words) || words.getAsString().isBlank()) {
      throw RestProblem.fields(Map.of("comment", "Comment body can not be empty!"));
    }
    CommentRow comment =
        visible.jira().edits().comment(issue.id(), words.getAsString(), visible.userKey());
    return Answers.of(201, json(comment));
  }

  private JsonObject json(CommentRow comment) {
    JsonObject json = new JsonObject();
    json.addProperty(
        "self", references.self("issue/" + comment.issueId() + "/comment/" + comment.id()));
    json.addProperty("id", Long.toString(comment.id()));
    json.add("author", references.user(comment.author()));
    json.addProperty("body", comment.body());
    json.add("updateAuthor", references.user(comment.author()));
    json.addProperty("created", Instants.text(comment.created()));
    json.addProperty("updated", Instants.text(comment.created()));
    return json;
  }
}
