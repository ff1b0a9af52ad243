package org.riceforjira.host.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.riceforjira.host.data.IssueRow;

/**
 * {@code /rest/api/2/issue/{issue}/votes}: everybody who sees an issue that is not resolved and not
 * their own may vote for it. As in Jira, whoever may not is told 404.
 */
@Path("issue/{issue}/votes")
public final class VoteResource {
  private final Visible visible;

  VoteResource(Visible visible) {
    this.visible = visible;
  }

  @POST
  public Response cast(@PathParam("issue") String idOrKey) {
    return set(idOrKey, true);
  }

  @DELETE
  public Response takeBack(@PathParam("issue") String idOrKey) {
    return set(idOrKey, false);
  }

  private Response set(String idOrKey, boolean now) {
    IssueRow issue = visible.issue(idOrKey);
    if (visible.userKey() == null) {
      throw RestProblem.denied(null, "You cannot vote.");
    }
    if (Objects.equals(issue.text(IssueRow.REPORTER), visible.userKey())) {
      throw RestProblem.of(404, "You cannot vote for an issue you have reported.");
    }
    if (issue.text(IssueRow.RESOLUTION) != null) {
      throw RestProblem.of(404, "You cannot vote on a resolved issue.");
    }
    visible.jira().participation().vote(issue.id(), visible.userKey(), now);
    return Answers.noContent();
  }
}
