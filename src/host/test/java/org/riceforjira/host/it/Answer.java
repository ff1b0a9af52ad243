package org.riceforjira.host.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a host answered. */
public record Answer(HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public JsonElement json() {
    return JsonParser.parseString(response.body());
  }

  public JsonObject object() {
    return json().getAsJsonObject();
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The sentences of an error answer by input. */
  Map<String, String> errors() {
    Map<String, String> errors = new TreeMap<>();
    object()
        .getAsJsonObject("errors")
        .asMap()
        .forEach((input, sentence) -> errors.put(input, sentence.getAsString()));
    return errors;
  }

  /** The sentences of an error answer that belong to no input. */
  List<String> messages() {
    return object().getAsJsonArray("errorMessages").asList().stream()
        .map(JsonElement::getAsString)
        .toList();
  }

  @Override
  public String toString() {
    return status() + " " + response.body();
  }
}
