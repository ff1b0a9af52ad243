package org.riceforjira.connect.jira;

import com.google.gson.JsonObject;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;

/**
 * What a Jira says of itself.
 *
 * @param version such as "11.3.8"; on Cloud a number that says little
 */
public record ServerInfo(Flavour flavour, String version, String title) {
  /** Asks; both flavours answer here, and also who has not logged in. */
  public static ServerInfo of(JiraClient client) {
    try {
      return client.ask(Call.get("/rest/api/2/serverInfo"), json -> of(json.getAsJsonObject()));
    } catch (JiraProblem e) {
      // Every Jira has it: what does not find it is something else.
      throw e.kind() == JiraProblem.Kind.MISSING
          ? new JiraProblem(JiraProblem.Kind.STRANGE, e.getMessage())
          : e;
    }
  }

  private static ServerInfo of(JsonObject info) {
    boolean cloud = JsonTexts.of(info, "deploymentType").equalsIgnoreCase("Cloud");
    return new ServerInfo(
        cloud ? Flavour.CLOUD : Flavour.DATA_CENTER,
        JsonTexts.of(info, "version"),
        JsonTexts.of(info, "serverTitle"));
  }
}
