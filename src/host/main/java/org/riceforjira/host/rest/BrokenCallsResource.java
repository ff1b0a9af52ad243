package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.riceforjira.host.plugins.osgi.BrokenCalls;

/**
 * {@code /rest/host/1/broken-calls}, for administrators: {@code {"failing":
 * {"CommentManager.getComments": "why"}, "silent": ["EventPublisher.publish"], "passing": 0}}.
 * Methods of Jira's services, by simple names, that fail for apps after so many calls as {@code
 * passing} says, and those that answer them nothing. A PUT replaces all; what it leaves out is
 * whole.
 */
@Path("broken-calls")
public final class BrokenCallsResource {
  private final Visible visible;
  private final BrokenCalls broken;

  BrokenCallsResource(Visible visible, BrokenCalls broken) {
    this.visible = visible;
    this.broken = broken;
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
    JsonObject body = Bodies.object(text, Set.of("failing", "silent", "passing"));
    JsonElement passing = body.get("passing");
    broken.set(
        failing(body), silent(body), passing == null ? 0 : Bodies.wholeNumber(passing, "passing"));
    return Answers.ok(json());
  }

  private static Map<String, String> failing(JsonObject body) {
    Map<String, String> failing = new TreeMap<>();
    if (body.has("failing")) {
      Bodies.objectAt(body, "failing")
          .entrySet()
          .forEach(entry -> failing.put(entry.getKey(), text(entry.getValue(), "failing")));
    }
    return failing;
  }

  private static List<String> silent(JsonObject body) {
    List<String> silent = new ArrayList<>();
    if (body.has("silent")) {
      if (!body.get("silent").isJsonArray()) {
        throw RestProblem.of(400, "\"silent\" has to be a list of names of methods.");
      }
      body.getAsJsonArray("silent").forEach(name -> silent.add(text(name, "silent")));
    }
    return silent;
  }

  private static String text(JsonElement value, String name) {
    if (!Bodies.isText(value)) {
      throw RestProblem.of(400, "\"" + name + "\" has to have strings.");
    }
    return value.getAsString();
  }

  private JsonObject json() {
    JsonObject failing = new JsonObject();
    new TreeMap<>(broken.failing()).forEach(failing::addProperty);
    JsonArray silent = new JsonArray();
    new TreeSet<>(broken.silent()).forEach(silent::add);
    JsonObject json = new JsonObject();
    json.add("failing", failing);
    json.add("silent", silent);
    json.addProperty("passing", broken.passing());
    return json;
  }
}
