package org.riceforjira.plugin.backlog;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** A whole list for a spreadsheet, for those who see the project: of its issues those they see. */
@Path("projects/{key}/backlog.csv")
@AnonymousSiteAccess
public class BacklogCsvResource {
  private final Backlogs backlogs;

  @Inject
  public BacklogCsvResource(Backlogs backlogs) {
    this.backlogs = backlogs;
  }

  /** The list, written while it is read. */
  @GET
  @Produces("text/csv")
  public Response get(@PathParam("key") String key, @Context UriInfo uri) {
    BacklogExport export = backlogs.export(key, uri.getQueryParameters());
    StreamingOutput rows = out -> export.write(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return Response.ok(rows, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
        .build();
  }
}
