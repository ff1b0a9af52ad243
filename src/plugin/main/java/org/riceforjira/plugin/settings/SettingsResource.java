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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Reader;
import java.util.Map;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.StaleSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.LimitedText;
import org.riceforjira.plugin.http.Malformed;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInput;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.ReplacedValues;
import org.riceforjira.plugin.jira.SettingsTooLarge;
import org.riceforjira.plugin.jira.StorageRefused;
import org.riceforjira.plugin.jira.StoredSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
  private static final Logger LOG = LoggerFactory.getLogger(SettingsResource.class);

  private final Requests requests;
  private final StoredSettings settings;
  private final SettingsInput input;
  private final ReplacedValues replaced;
  private final Revisions revisions;

  @Inject
  public SettingsResource(
      Requests requests,
      StoredSettings settings,
      SettingsInput input,
      ReplacedValues replaced,
      Revisions revisions) {
    this.requests = requests;
    this.settings = settings;
    this.input = input;
    this.replaced = replaced;
    this.revisions = revisions;
  }

  /** The settings in force: the stored ones, or the defaults as revision 0. */
  @GET
  public Response get(@PathParam("key") String key) {
    ProjectRef project = requests.administeredProject(key);
    return answer(settings.effective(project.id()).orElseThrow(requests::notSetUp));
  }

  /**
   * Replaces the settings; absent keys take the defaults.
   *
   * @param replaceValues "true" confirms that scores take the place of what is in the score field
   */
  @PUT
  public Response put(
      @PathParam("key") String key,
      @HeaderParam("If-Match") String expected,
      @QueryParam("replaceValues") String replaceValues,
      Reader body) {
    ProjectRef project = requests.administeredProject(key);
    VersionedSettings before = settings.replaced(project.id()).orElseThrow(requests::notSetUp);
    Revision current = before.revision();
    String text = LimitedText.of(body, ProjectSettingsJson.LONGEST);
    ProjectSettings changed = input.read(project, text, before.settings()).settings();
    if (!"true".equals(replaceValues)) {
      replaced
          .inProject(project.id(), changed.scoreField(), before.settings().scoreField())
          .ifPresent(SettingsResource::refuse);
    }
    Revision stored = write(project, changed, expected == null ? current : revision(expected));
    return answer(new VersionedSettings(changed, stored));
  }

  private static void refuse(String replacement) {
    throw Refusal.invalid(Map.of(SetupBody.REPLACE, replacement));
  }

  private Revision write(ProjectRef project, ProjectSettings changed, Revision expected) {
    try {
      return settings.write(project.id(), changed, expected);
    } catch (StaleSettings e) {
      throw Refusal.conflict(revisions.stale(project.id(), e.current()));
    } catch (SettingsTooLarge e) {
      throw new Malformed(
          "rice.error.settings.large",
          Integer.toString(e.characters()),
          Integer.toString(e.most()));
    } catch (StorageRefused e) {
      LOG.warn("The settings of a project could not be stored", e);
      throw Refusal.unavailable(revisions.notStored());
    }
  }

  /** What compresses answers on their way marks their ETag as weak: W/"3". */
  private static Revision revision(String etag) {
    return RevisionNumber.of(etag.strip().replaceFirst("^W/", "").replace("\"", ""))
        .map(Revision::new)
        .orElseThrow(() -> new Malformed("rice.error.settings.tag", etag));
  }

  private Response answer(VersionedSettings stored) {
    return Json.text(
        settings.json().write(stored.settings()), Long.toString(stored.revision().value()));
  }
}
