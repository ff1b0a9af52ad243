package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.riceforjira.host.jira.Jira;

/** What the server is, and who is asking. */
@Path("/")
public final class ServerResource {
  /** Clients parse it; the host is as old as the Jira that it stands in for. */
  private static final String BUILT = "2025-12-01T00:00:00Z";

  private final Jira jira;
  private final References references;
  private final URI base;

  ServerResource(Jira jira, References references, URI base) {
    this.jira = jira;
    this.references = references;
    this.base = base;
  }

  @GET
  @Path("serverInfo")
  public Response serverInfo() {
    JsonObject json = new JsonObject();
    json.addProperty("baseUrl", base.toString());
    json.addProperty("version", "11.3.0");
    json.add("versionNumbers", Answers.array(11, 3, 0));
    json.addProperty("deploymentType", "Server");
    json.addProperty("buildNumber", 1_103_000);
    json.addProperty("buildDate", Instants.text(BUILT));
    json.addProperty("serverTime", Instants.text(jira.clock().instant().toString()));
    json.addProperty("scmInfo", "none");
    json.addProperty("serverTitle", "Embedded host, not a Jira");
    return Answers.ok(json);
  }

  @GET
  @Path("myself")
  public Response myself() {
    String userKey =
        jira.currentUser()
            .key()
            .orElseThrow(() -> RestProblem.denied(null, "Nobody is logged in."));
    JsonObject json = references.user(userKey).getAsJsonObject();
    jira.store().users().get(userKey).ifPresent(row -> json.addProperty("locale", row.locale()));
    json.addProperty("timeZone", jira.clock().getZone().getId());
    return Answers.ok(json);
  }
}
