package org.riceforjira.plugin.report;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.roadmap.PlanReports;

/** The report on the roadmap of what a query finds, of the issues that the visitor sees. */
@Path("report")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public class QueryReportResource {
  private final PlanReports plans;
  private final ReportDocuments documents;

  @Inject
  public QueryReportResource(PlanReports plans, ReportDocuments documents) {
    this.plans = plans;
    this.documents = documents;
  }

  /** The report as it is drawn. */
  @GET
  public Response get(@Context UriInfo uri) {
    return Json.ok(documents.of(plans.ofQuery(uri.getQueryParameters())));
  }
}
