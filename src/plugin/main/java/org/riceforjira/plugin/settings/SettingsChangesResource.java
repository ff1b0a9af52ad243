package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;

/** What differs between two settings that a project has had: for those who administer it. */
@Path("projects/{key}/settings/changes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SettingsChangesResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final Revisions revisions;
  private final Texts texts;

  @Inject
  public SettingsChangesResource(
      Requests requests, StoredSettings settings, Revisions revisions, Texts texts) {
    this.requests = requests;
    this.settings = settings;
    this.revisions = revisions;
    this.texts = texts;
  }

  /**
   * The differences.
   *
   * @param from 0 for the defaults
   * @param to those in force if absent
   */
  @GET
  public Response get(
      @PathParam("key") String key,
      @QueryParam("from") List<String> from,
      @QueryParam("to") List<String> to) {
    ProjectRef project = requests.administeredProject(key);
    String wanted = requests.once("to", to);
    // Between two revisions that can be read it does not matter whether those in force can be.
    VersionedSettings current =
        (wanted == null ? settings.effective(project.id()) : settings.replaced(project.id()))
            .orElseThrow(requests::notSetUp);
    long later = wanted == null ? current.revision().value() : number(wanted);
    long earlier = number(requests.once("from", from));
    return Json.ok(
        revisions
            .changes(project.id(), earlier, later)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        texts.text("rice.settings.error.revisions", "" + earlier, "" + later))));
  }

  private long number(String text) {
    return RevisionNumber.of(text)
        .orElseThrow(() -> Refusal.invalid(texts.text("rice.settings.error.revision.number")));
  }
}
