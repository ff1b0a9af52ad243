package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;

/** {@code /rest/api/2/issue/{issue}/comment}: comments that everybody who sees the issue reads. */
@Path("issue/{issue}/comment")
public final class CommentResource {
  /** More than any issue has: Jira gives all comments unless it is asked for fewer. */
  private static final String ALL = "1048576";

  private final Visible visible;
  private final Comments comments;

  CommentResource(Visible visible, Comments comments) {
    this.visible = visible;
    this.comments = comments;
  }

  @GET
  public Response list(
      @PathParam("issue") String idOrKey,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue(ALL) int maxResults) {
    IssueRow issue = visible.issue(idOrKey);
    return Answers.ok(comments.page(issue, Math.max(0, startAt), Math.max(0, maxResults)));
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
    return Answers.of(201, comments.json(comment));
  }
}
