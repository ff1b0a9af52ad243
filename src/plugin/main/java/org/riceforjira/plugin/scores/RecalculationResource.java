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
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;

/** Starts recalculations: for those who administer the project. */
@Path("projects/{key}/recalculations")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecalculationResource {
  private final Requests requests;
  private final Recalculations recalculations;
  private final StoredSettings settings;
  private final Texts texts;

  @Inject
  public RecalculationResource(
      Requests requests, Recalculations recalculations, StoredSettings settings, Texts texts) {
    this.requests = requests;
    this.recalculations = recalculations;
    this.settings = settings;
    this.texts = texts;
  }

  /** Computes every score of the project, writes what differs, and counts what happened. */
  @POST
  public Response recalculate(@PathParam("key") String key) {
    ProjectRef project = requests.administeredProject(key);
    ProjectSettings chosen =
        settings
            .effective(project.id())
            .map(VersionedSettings::settings)
            .orElseThrow(requests::notSetUp);
    SyncReport report =
        recalculations
            .run(project, chosen)
            .orElseThrow(
                () -> Refusal.conflict(texts.text("rice.error.recalculation.running", key)));
    return Json.ok(ReportJson.of(report, requests::sees, texts));
  }
}
