package org.riceforjira.host.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.riceforjira.host.data.LinkTypeRow;

/** {@code DELETE /rest/api/2/issueLinkType/{id}}, for administrators: with every link of it. */
@Path("issueLinkType/{type}")
public final class LinkTypeResource {
  private final Visible visible;

  LinkTypeResource(Visible visible) {
    this.visible = visible;
  }

  @DELETE
  public Response delete(@PathParam("type") String id) {
    visible.mustAdminister();
    LinkTypeRow type =
        visible
            .store()
            .linkTypes()
            .all()
            .filter(row -> Long.toString(row.id()).equals(id))
            .findFirst()
            .orElseThrow(() -> RestProblem.of(404, "There is no such type of links."));
    visible.jira().administration().delete(type);
    return Response.noContent().build();
  }
}
