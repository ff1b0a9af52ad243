package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riceforjira.host.jira.Faults;
import org.riceforjira.host.jira.ReindexHold;
import org.riceforjira.host.jira.Software;

/**
 * {@code /rest/host/1/faults}, for administrators: {@code {"readOnly": false, "refuseWrites":
 * {"SHOP-1": "why"}, "failReindex": 0, "dropEvents": false, "holdReindex": false, "passReindex": 0,
 * "software": true}}, where -1 fails every reindex. While {@code holdReindex} is on, so many
 * attempts as {@code passReindex} says go through, and all after them wait; a GET tells how many do
 * as {@code waitingReindexes}. Without {@code software} this is a Jira that has no Jira Software.
 * What a PUT leaves out stays.
 */
@Path("faults")
public final class FaultsResource {
  private static final Set<String> PROPERTIES =
      Set.of(
          "readOnly",
          "refuseWrites",
          "failReindex",
          "dropEvents",
          "holdReindex",
          "passReindex",
          "software");

  private final Visible visible;

  FaultsResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response get() {
    visible.mustAdminister();
    return Answers.ok(json());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(String text) {
    visible.mustAdminister();
    JsonObject body = Bodies.object(text, PROPERTIES);
    boolean readOnly = isOn(body, "readOnly", faults().isReadOnly());
    boolean drop = isOn(body, "dropEvents", faults().isDroppingEvents());
    boolean hold = isOn(body, "holdReindex", hold().isOn());
    int passing = passing(body.get("passReindex"));
    int failures = failures(body.get("failReindex"));
    boolean present = isOn(body, "software", software().isPresent());
    Map<Long, String> refused = refused(body);
    faults().readOnly(readOnly);
    faults().dropEvents(drop);
    faults().refuseWrites(refused);
    fail(failures);
    hold(hold, passing);
    if (present != software().isPresent()) {
      software().present(present);
    }
    return Answers.ok(json());
  }

  private void fail(int failures) {
    if (failures < 0) {
      faults().failReindexAlways();
    } else {
      faults().failReindex(failures);
    }
  }

  private void hold(boolean on, int passing) {
    if (on) {
      hold().begin(passing);
    } else {
      hold().release();
    }
  }

  private static boolean isOn(JsonObject body, String name, boolean otherwise) {
    JsonElement value = body.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
      throw RestProblem.of(400, "\"" + name + "\" has to be true or false.");
    }
    return value.getAsBoolean();
  }

  private int passing(JsonElement value) {
    int passing = value == null ? hold().passing() : Bodies.wholeNumber(value, "passReindex");
    if (passing < 0) {
      throw RestProblem.of(400, "\"passReindex\" has to be a number of times, 0 or more.");
    }
    return passing;
  }

  private int failures(JsonElement value) {
    if (value == null) {
      return faults().failingReindexes();
    }
    int times = Bodies.wholeNumber(value, "failReindex");
    if (times < -1) {
      throw RestProblem.of(400, "\"failReindex\" has to be a number of times, or -1 for all.");
    }
    return times;
  }

  private Map<Long, String> refused(JsonObject body) {
    if (!body.has("refuseWrites")) {
      return faults().refusedWrites();
    }
    Map<Long, String> reasons = new TreeMap<>();
    Bodies.objectAt(body, "refuseWrites")
        .entrySet()
        .forEach(
            entry -> reasons.put(visible.issue(entry.getKey()).id(), reason(entry.getValue())));
    return reasons;
  }

  private static String reason(JsonElement value) {
    if (!Bodies.isText(value)) {
      throw RestProblem.of(400, "\"refuseWrites\" has to give each issue a reason, a string.");
    }
    return value.getAsString();
  }

  private JsonObject json() {
    JsonObject refused = new JsonObject();
    new TreeMap<>(faults().refusedWrites())
        .forEach(
            (id, reason) ->
                visible
                    .store()
                    .issue(id)
                    .ifPresent(issue -> refused.addProperty(issue.key(), reason)));
    JsonObject json = new JsonObject();
    json.addProperty("readOnly", faults().isReadOnly());
    json.add("refuseWrites", refused);
    json.addProperty("failReindex", faults().failingReindexes());
    json.addProperty("dropEvents", faults().isDroppingEvents());
    json.addProperty("holdReindex", hold().isOn());
    json.addProperty("passReindex", hold().passing());
    json.addProperty("waitingReindexes", hold().waiting());
    json.addProperty("software", software().isPresent());
    return json;
  }

  private Software software() {
    return visible.jira().software();
  }

  private ReindexHold hold() {
    return faults().hold();
  }

  private Faults faults() {
    return visible.jira().faults();
  }
}
