package org.riceforjira.plugin.report;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.roadmap.PlanReports;

/** The report on the roadmap of what a query finds, to take away. */
@Path("report.{ending: md|csv}")
@AnonymousSiteAccess
public class QueryReportFileResource {
  private final PlanReports plans;
  private final ReportFiles files;

  @Inject
  public QueryReportFileResource(PlanReports plans, ReportFiles files) {
    this.plans = plans;
    this.files = files;
  }

  /** As Markdown all of it; for a spreadsheet one line for each issue. */
  @GET
  @Produces({"text/markdown", "text/csv"})
  public Response get(@PathParam("ending") String ending, @Context UriInfo uri) {
    return ReportFileResource.response(files.of(ending, plans.ofQuery(uri.getQueryParameters())));
  }
}
