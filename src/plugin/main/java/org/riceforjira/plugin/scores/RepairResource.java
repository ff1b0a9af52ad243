package org.riceforjira.plugin.scores;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.Texts;

/** When the app repairs scores by itself: for administrators of Jira. */
@Path("repair")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RepairResource {
  private final Requests requests;
  private final RepairSchedule schedule;
  private final RepairSettingsStore settings;
  private final Texts texts;

  @Inject
  public RepairResource(
      Requests requests, RepairSchedule schedule, RepairSettingsStore settings, Texts texts) {
    this.requests = requests;
    this.schedule = schedule;
    this.settings = settings;
    this.texts = texts;
  }

  /** The settings in force. */
  @GET
  public Response get() {
    requests.administratorOnly();
    return answer();
  }

  /** Changes what the body names, and plans the next repair by it. */
  @PUT
  @WebSudoRequired
  public Response put(String body) {
    requests.administratorOnly();
    schedule.change(RepairJson.changed(settings.read(), Json.object(body), texts));
    return answer();
  }

  private Response answer() {
    return Json.ok(RepairJson.of(settings.read(), schedule.possible()));
  }
}
