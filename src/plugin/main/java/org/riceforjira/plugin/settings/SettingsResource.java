package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riceforjira.core.settings.InvalidSettings;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.StaleSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Malformed;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SettingsCheck;
import org.riceforjira.plugin.jira.SettingsTooLarge;
import org.riceforjira.plugin.jira.StoredSettings;

/**
 * What a project has chosen, as JSON with an ETag: for those who administer the project. A PUT
 * names in If-Match the revision it was made from; without that header it replaces whatever is
 * there.
 */
@Path("projects/{key}/settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final SettingsCheck check;

  @Inject
  public SettingsResource(Requests requests, StoredSettings settings, SettingsCheck check) {
    this.requests = requests;
    this.settings = settings;
    this.check = check;
  }

  /** The settings in force: the stored ones, or the defaults as revision 0. */
  @GET
  public Response get(@PathParam("key") String key) {
    return answer(current(requests.administeredProject(key)));
  }

  /** Replaces the settings; absent keys take the defaults. */
  @PUT
  public Response put(
      @PathParam("key") String key, @HeaderParam("If-Match") String expected, String body) {
    ProjectRef project = requests.administeredProject(key);
    VersionedSettings before = current(project);
    Revision current = before.revision();
    ProjectSettings changed = read(body);
    Map<String, String> problems = check.problems(project, changed, before.settings());
    if (!problems.isEmpty()) {
      throw Refusal.invalid(asWritten(problems, body));
    }
    try {
      settings.write(project.id(), changed, expected == null ? current : revision(expected));
    } catch (StaleSettings e) {
      throw Refusal.conflict(e.getMessage());
    } catch (SettingsTooLarge e) {
      throw new Malformed(
          "rice.error.settings.large",
          Integer.toString(e.characters()),
          Integer.toString(e.most()));
    }
    return answer(current(project));
  }

  private VersionedSettings current(ProjectRef project) {
    return settings.effective(project.id()).orElseThrow(requests::notSetUp);
  }

  private ProjectSettings read(String body) {
    try {
      return settings.json().read(body == null ? "" : body);
    } catch (InvalidSettings e) {
      Map<String, String> errors = new LinkedHashMap<>();
      e.errors()
          .forEach(error -> errors.merge(error.path(), error.sentence(), (a, b) -> a + " " + b));
      throw Refusal.invalid(errors);
    }
  }

  /** Under the paths of the version that the body is in. */
  private Map<String, String> asWritten(Map<String, String> problems, String body) {
    Map<String, String> written = new LinkedHashMap<>();
    problems.forEach((path, sentence) -> written.put(settings.json().pathIn(body, path), sentence));
    return written;
  }

  private static Revision revision(String etag) {
    try {
      return new Revision(Long.parseLong(etag.replace("\"", "").trim()));
    } catch (NumberFormatException e) {
      throw new Malformed("rice.error.settings.tag", etag);
    }
  }

  private Response answer(VersionedSettings stored) {
    return Json.text(
        settings.json().write(stored.settings()), Long.toString(stored.revision().value()));
  }
}
