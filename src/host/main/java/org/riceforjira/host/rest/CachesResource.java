package org.riceforjira.host.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code DELETE /rest/host/1/caches}, for administrators: empties the remote caches, as if another
 * node of the cluster had changed what they hold.
 */
@Path("caches")
public final class CachesResource {
  private final Visible visible;

  CachesResource(Visible visible) {
    this.visible = visible;
  }

  @DELETE
  public Response empty() {
    visible.mustAdminister();
    visible.jira().changedElsewhere();
    return Answers.noContent();
  }
}
