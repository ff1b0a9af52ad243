package org.riceforjira.host.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Answers as Jira gives them: JSON, and errors as an error collection. */
final class Answers {
  private static final Gson JSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private Answers() {}

  static Response ok(JsonElement body) {
    return of(200, body);
  }

  static Response of(int status, JsonElement body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .entity(text(body))
        .build();
  }

  static Response noContent() {
    return Response.noContent().build();
  }

  static Response errors(int status, List<String> messages, Map<String, String> fields) {
    return of(status, errorCollection(messages, fields));
  }

  static JsonObject errorCollection(List<String> messages, Map<String, String> fields) {
    JsonArray texts = new JsonArray();
    messages.forEach(texts::add);
    JsonObject byField = new JsonObject();
    fields.forEach(byField::addProperty);
    JsonObject body = new JsonObject();
    body.add("errorMessages", texts);
    body.add("errors", byField);
    return body;
  }

  static JsonArray array(Number... numbers) {
    JsonArray array = new JsonArray();
    for (Number number : numbers) {
      array.add(number);
    }
    return array;
  }

  static String text(JsonElement body) {
    return JSON.toJson(body);
  }
}
