package org.riceforjira.plugin.scores;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;

/** Planned dates of a project's issues: for those who may edit issues in it. */
@Path("projects/{key}/roadmap/dates")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DatesResource {
  private final Requests requests;
  private final DateRequests dates;
  private final DatePreviews previews;
  private final RunStarts starts;
  private final RunViews views;

  @Inject
  public DatesResource(
      Requests requests,
      DateRequests dates,
      DatePreviews previews,
      RunStarts starts,
      RunViews views) {
    this.requests = requests;
    this.dates = dates;
    this.previews = previews;
    this.starts = starts;
    this.views = views;
  }

  /** Tells what writing the planned dates would change, or with {"preview": false} writes them. */
  @POST
  public Response post(@PathParam("key") String key, String body) {
    ProjectRef project = requests.editedProject(key);
    DatesBody wanted = dates.wanted(Json.object(body));
    DatePlan plan = dates.plan(project, wanted.parameters());
    if (wanted.preview()) {
      return Json.ok(previews.of(plan));
    }
    Run run = starts.writeDates(project.id(), plan);
    return Json.accepted("recalculations/" + run.id(), views.of(run));
  }
}
