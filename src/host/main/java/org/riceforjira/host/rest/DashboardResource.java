package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.riceforjira.host.jira.Jira;

/** {@code /rest/host/1/dashboard/{item}}: one's own preferences of an item, an object of texts. */
@Path("dashboard")
public final class DashboardResource {
  private final Jira jira;

  DashboardResource(Jira jira) {
    this.jira = jira;
  }

  @PUT
  @Path("{item}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("item") String item, String text) {
    String userKey =
        jira.currentUser()
            .key()
            .orElseThrow(() -> RestProblem.denied(null, "Nobody is logged in."));
    JsonElement preferences = Bodies.parse(text);
    if (!preferences.isJsonObject()) {
      throw RestProblem.of(400, "Preferences are a JSON object of strings.");
    }
    JsonObject kept = preferences.getAsJsonObject();
    if (!kept.entrySet().stream().allMatch(entry -> Bodies.isText(entry.getValue()))) {
      throw RestProblem.of(400, "Preferences hold nothing but strings.");
    }
    new Dashboards(jira).keep(userKey, item, kept);
    return Answers.noContent();
  }
}
