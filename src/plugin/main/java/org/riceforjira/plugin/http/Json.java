package org.riceforjira.plugin.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON in and out, as texts: Jira's own JSON provider is not involved, so that both lines of Jira
 * answer the same.
 */
public final class Json {
  /** More than 50 issues with all that can be told of them. */
  static final int LONGEST = 1_000_000;

  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private Json() {}

  /** 200 with a body made of records, maps and lists. */
  public static Response ok(Object body) {
    return answer(200, body);
  }

  /** 200 with a body that is JSON already, and the ETag by which a later change names it. */
  public static Response text(String json, String tag) {
    return Response.ok(json, MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
  }

  /** 201 with what was made. */
  public static Response created(Object body) {
    return answer(201, body);
  }

  /** 202 with a body, and where to ask how it goes on, below the app's REST. */
  public static Response accepted(String location, Object body) {
    return builder(202, body).location(URI.create(location)).build();
  }

  static Response answer(int status, Object body) {
    return builder(status, body).build();
  }

  static Response.ResponseBuilder builder(int status, Object body) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(GSON.toJson(body));
  }

  /** The object in a request's body; an absent body is an empty object. */
  public static JsonObject object(String body) {
    if (body == null || body.isBlank()) {
      return new JsonObject();
    }
    if (body.length() > LONGEST) {
      throw new Malformed("rice.error.body.long", Integer.toString(LONGEST));
    }
    try {
      JsonElement element = StrictJson.read(body);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (IOException e) {
      throw noJson(e);
    }
    throw new Malformed("rice.error.body.object");
  }

  /** Of what Gson says, the place: the rest is for programmers. */
  private static Malformed noJson(IOException problem) {
    Matcher place = PLACE.matcher(String.valueOf(problem.getMessage()));
    return place.find()
        ? new Malformed("rice.error.body.json.place", place.group(1), place.group(2))
        : new Malformed("rice.error.body.json");
  }
}
