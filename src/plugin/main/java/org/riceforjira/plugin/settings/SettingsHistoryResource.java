package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;

/** The settings that a project has had: for those who administer it. */
@Path("projects/{key}/settings/history")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SettingsHistoryResource {
  private final Requests requests;
  private final Revisions revisions;
  private final Texts texts;

  @Inject
  public SettingsHistoryResource(Requests requests, Revisions revisions, Texts texts) {
    this.requests = requests;
    this.revisions = revisions;
    this.texts = texts;
  }

  /** The revisions that are kept, the newest first. */
  @GET
  public Response all(@PathParam("key") String key) {
    ProjectRef project = requests.administeredProject(key);
    return Json.ok(Map.of("revisions", revisions.all(project.id())));
  }

  /** The settings of one revision, as they would be written today. */
  @GET
  @Path("{revision}")
  public Response one(@PathParam("key") String key, @PathParam("revision") String revision) {
    ProjectRef project = requests.administeredProject(key);
    return RevisionNumber.of(revision)
        .flatMap(number -> revisions.json(project.id(), number))
        .map(json -> Json.text(json, revision))
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.settings.error.revision", revision)));
  }
}
