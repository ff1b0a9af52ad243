package org.riceforjira.host.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /rest/agile/1.0/backlog/issue}: takes up to 50 issues out of their sprints. */
@Path("backlog/issue")
public final class BacklogResource {
  private final Visible visible;

  BacklogResource(Visible visible) {
    this.visible = visible;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(String text) {
    visible
        .jira()
        .software()
        .move(AgileInput.read(text).movable(visible), Optional.empty(), visible.userKey());
    return Answers.noContent();
  }
}
