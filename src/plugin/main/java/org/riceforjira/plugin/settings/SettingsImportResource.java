package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Reader;
import java.util.Map;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.LimitedText;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInput;
import org.riceforjira.plugin.http.SettingsInput.Imported;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;

/**
 * Makes a draft of a file that was exported in this Jira or another: for those who administer the
 * project.
 */
@Path("projects/{key}/settings/import")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsImportResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final SettingsInput input;

  @Inject
  public SettingsImportResource(Requests requests, StoredSettings settings, SettingsInput input) {
    this.requests = requests;
    this.settings = settings;
    this.input = input;
  }

  /** A draft, with what a PUT of it would refuse by JSON path. */
  record Draft(JsonElement settings, Map<String, String> errors) {}

  /** Refuses what holds no settings; stores nothing. */
  @POST
  public Response post(@PathParam("key") String key, Reader body) {
    ProjectRef project = requests.administeredProject(key);
    ProjectSettings current =
        settings.replaced(project.id()).orElseThrow(requests::notSetUp).settings();
    String text = LimitedText.of(body, ProjectSettingsJson.LONGEST);
    Imported brought = input.imported(project, text == null ? "" : text, current);
    return Json.ok(new Draft(JsonParser.parseString(brought.json()), brought.wrong()));
  }
}
