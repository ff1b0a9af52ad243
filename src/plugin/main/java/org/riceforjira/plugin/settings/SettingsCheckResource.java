package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Reader;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.LimitedText;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInput;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;

/** Looks at settings before they are stored: for those who administer the project. */
@Path("projects/{key}/settings/check")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsCheckResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final SettingsInput input;
  private final SettingsChecks checks;

  @Inject
  public SettingsCheckResource(
      Requests requests, StoredSettings settings, SettingsInput input, SettingsChecks checks) {
    this.requests = requests;
    this.settings = settings;
    this.input = input;
    this.checks = checks;
  }

  /** Refuses what a PUT would refuse; stores nothing. */
  @POST
  public Response post(@PathParam("key") String key, Reader body) {
    ProjectRef project = requests.administeredProject(key);
    ProjectSettings current =
        settings.replaced(project.id()).orElseThrow(requests::notSetUp).settings();
    String text = LimitedText.of(body, ProjectSettingsJson.LONGEST);
    return Json.ok(checks.of(project, input.read(project, text, current), current));
  }
}
