package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;

/** What can be chosen in the settings of a project: for those who administer it. */
@Path("projects/{key}/settings/choices")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SettingsChoicesResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final SettingsChoices choices;

  @Inject
  public SettingsChoicesResource(
      Requests requests, StoredSettings settings, SettingsChoices choices) {
    this.requests = requests;
    this.settings = settings;
    this.choices = choices;
  }

  @GET
  public Response get(@PathParam("key") String key) {
    ProjectRef project = requests.administeredProject(key);
    ProjectSettings current =
        settings.effective(project.id()).orElseThrow(requests::notSetUp).settings();
    return Json.ok(choices.of(project, current));
  }
}
