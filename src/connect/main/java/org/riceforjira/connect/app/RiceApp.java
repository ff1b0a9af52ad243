package org.riceforjira.connect.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Site;

/** The app's own REST. */
public final class RiceApp {
  private static final String API = "/rest/rice/1.0";
  private static final int SERVER_ERROR = 500;

  private final JiraClient client;

  public RiceApp(JiraClient client) {
    this.client = client;
  }

  /** What the login can make of the app in a project. */
  public enum Presence {
    /** There is no app, or no such project. */
    ABSENT,
    /** It is there, and asked only by administrators of the project. */
    CLOSED,
    /** It can be asked to recalculate. */
    OPEN
  }

  /** Whether the app is there, and can be asked about a project. */
  public Presence presence(String project) {
    try {
      return settings(project).isEmpty() ? Presence.ABSENT : Presence.OPEN;
    } catch (JiraProblem e) {
      if (e.kind() == JiraProblem.Kind.PERMISSION) {
        return Presence.CLOSED;
      }
      throw e;
    }
  }

  /**
   * The settings of a project, as JSON; empty where there is no app, or no such project.
   *
   * @throws JiraProblem of the kind PERMISSION when the login may not read them
   */
  public Optional<String> settings(String project) {
    try {
      JsonElement settings =
          client.send(Call.get(API + "/projects/" + Site.encoded(project) + "/settings"));
      return settings.isJsonObject() ? Optional.of(settings.toString()) : Optional.empty();
    } catch (JiraProblem e) {
      if (e.status() >= SERVER_ERROR) {
        throw e;
      }
      return switch (e.kind()) {
        // Some other page below the address says nothing about the app.
        case MISSING, STRANGE, REJECTED -> Optional.empty();
        default -> throw e;
      };
    }
  }

  /**
   * Starts a recalculation of a project, or finds the one under way.
   *
   * @param jql narrows the project down; empty for all its issues
   * @param dryRun true for a preview, which writes nothing
   */
  public AppRun recalculate(String project, Optional<String> jql, boolean dryRun) {
    JsonObject body = new JsonObject();
    body.addProperty("dryRun", dryRun);
    jql.ifPresent(text -> body.addProperty("jql", text));
    return client.ask(
        Call.create(API + "/projects/" + Site.encoded(project) + "/recalculations", body),
        AppRun::of);
  }

  /** The run as it is now. */
  public AppRun run(long id) {
    return client.ask(Call.get(API + "/recalculations/" + id), AppRun::of);
  }

  /** What a run changed, or would change: from one place in the list on. */
  public AppDifferences differences(long id, int start, int limit) {
    return client.ask(
        Call.get(API + "/recalculations/" + id + "/differences?start=" + start + "&limit=" + limit),
        AppDifferences::of);
  }
}
