package org.riceforjira.connect.fake.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it came in.
 *
 * @param path below the context path, or below the gateway's prefix
 * @param query decoded, every value of every name
 * @param headers by their names in lower case, the first value of each
 */
public record Asked(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String body) {
  public Asked {
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  public Optional<String> first(String parameter) {
    return query.getOrDefault(parameter, List.of()).stream().findFirst();
  }

  /** A whole number of the query; 400 for anything else. */
  public int number(String parameter, int otherwise) {
    try {
      return first(parameter).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw Refusal.of(400, "The parameter '" + parameter + "' must be a whole number.");
    }
  }

  /** The body as an object; 400 for anything else, 415 where it is not sent as JSON. */
  public JsonObject json() {
    if (!header("content-type").orElse("").startsWith("application/json")) {
      throw Refusal.of(415, "The body must be sent as application/json.");
    }
    try {
      JsonElement read = JsonParser.parseString(body);
      if (read.isJsonObject()) {
        return read.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw Refusal.of(400, "There was an error parsing JSON. Check that your request is valid.");
    }
    throw Refusal.of(400, "The body must be a JSON object.");
  }
}
