package org.riceforjira.plugin.scores;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.riceforjira.plugin.http.Json;

/** One run: for those who administer its project; a run over all projects, for those of Jira. */
@Path("recalculations/{id}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
  private final RunAccess access;
  private final RunStarts starts;
  private final RunViews views;
  private final DifferenceViews differences;
  private final ImpactViews impacts;

  @Inject
  public RunResource(
      RunAccess access,
      RunStarts starts,
      RunViews views,
      DifferenceViews differences,
      ImpactViews impacts) {
    this.access = access;
    this.starts = starts;
    this.views = views;
    this.differences = differences;
    this.impacts = impacts;
  }

  /** How far the run is, or what came of it. */
  @GET
  public Response get(@PathParam("id") String id) {
    return Json.ok(views.of(access.run(id)));
  }

  /** Ends the run; what it has written stays. */
  @DELETE
  public Response cancel(@PathParam("id") String id) {
    return accepted(starts.cancel(access.run(id)));
  }

  /** Takes back what the run wrote. */
  @POST
  @Path("undo")
  public Response undo(@PathParam("id") String id) {
    return accepted(starts.undo(access.run(id)));
  }

  /** What the run changed or would change, a page at a time. */
  @GET
  @Path("differences")
  public Response differences(
      @PathParam("id") String id,
      @QueryParam("start") String start,
      @QueryParam("limit") String limit) {
    return Json.ok(differences.page(access.run(id), start, limit));
  }

  /** What the settings of a preview would change for those who read the ranking. */
  @GET
  @Path("impact")
  public Response impact(@PathParam("id") String id) {
    return Json.ok(impacts.of(access.run(id)));
  }

  /** All of what the run changed or would change, for a spreadsheet. */
  @GET
  @Path("differences.csv")
  @Produces("text/csv")
  public Response csv(@PathParam("id") String id) {
    Run run = access.run(id);
    StreamingOutput rows =
        out -> differences.csv(run, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return Response.ok(rows, "text/csv;charset=UTF-8")
        .header(
            "Content-Disposition",
            "attachment; filename=\"rice-recalculation-" + run.id() + ".csv\"")
        .build();
  }

  private Response accepted(Run run) {
    return Json.accepted("recalculations/" + run.id(), views.of(run));
  }
}
