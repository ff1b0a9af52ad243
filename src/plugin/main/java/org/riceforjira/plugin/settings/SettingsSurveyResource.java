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
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RiceFieldsStore;
import org.riceforjira.plugin.jira.StoredSettings;

/** What Jira knows already that scores could be made of: for those who administer the project. */
@Path("projects/{key}/settings/survey")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SettingsSurveyResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final RiceFieldsStore riceFields;
  private final SettingsSurvey survey;

  @Inject
  public SettingsSurveyResource(
      Requests requests,
      StoredSettings settings,
      RiceFieldsStore riceFields,
      SettingsSurvey survey) {
    this.requests = requests;
    this.settings = settings;
    this.riceFields = riceFields;
    this.survey = survey;
  }

  /** Reads issues, and so takes a moment; changes nothing. */
  @GET
  public Response get(@PathParam("key") String key) {
    ProjectRef project = requests.administeredProject(key);
    RiceFields rice = riceFields.read().orElseThrow(requests::notSetUp);
    ProjectSettings current =
        settings.effective(project.id()).orElseThrow(requests::notSetUp).settings();
    return Json.ok(survey.of(project, current, rice));
  }
}
