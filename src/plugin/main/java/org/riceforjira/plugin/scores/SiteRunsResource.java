package org.riceforjira.plugin.scores;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;

/** The runs of the whole site: for administrators of Jira. */
@Path("recalculations")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SiteRunsResource {
  private final Requests requests;
  private final RunStarts starts;
  private final RunViews views;
  private final SiteViews site;

  @Inject
  public SiteRunsResource(Requests requests, RunStarts starts, RunViews views, SiteViews site) {
    this.requests = requests;
    this.starts = starts;
    this.views = views;
    this.site = site;
  }

  /** Starts a run over all enabled projects, or names the one under way. */
  @POST
  @WebSudoRequired
  public Response start(String body) {
    requests.administratorOnly();
    Run run = starts.start(Optional.empty(), Json.object(body));
    return Json.accepted("recalculations/" + run.id(), views.of(run));
  }

  /** All runs that are kept, and the counts of every project that was gone over. */
  @GET
  public Response list() {
    requests.administratorOnly();
    return Json.ok(site.site());
  }
}
