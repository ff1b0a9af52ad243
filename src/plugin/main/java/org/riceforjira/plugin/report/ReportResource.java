package org.riceforjira.plugin.report;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.roadmap.PlanReports;

/**
 * The report on the roadmap of a project, for those who see the project: of its issues those that
 * they see.
 */
@Path("projects/{key}/report")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
  private final PlanReports plans;
  private final ReportDocuments documents;

  @Inject
  public ReportResource(PlanReports plans, ReportDocuments documents) {
    this.plans = plans;
    this.documents = documents;
  }

  /** The report as it is drawn. */
  @GET
  public Response get(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(documents.of(plans.ofProject(key, uri.getQueryParameters())));
  }
}
