package org.riceforjira.host;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the app's REST as the administrator, through the network as anybody would. */
final class AppClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI rest;

  /** {@code base} is the site's address with its context path. */
  AppClient(URI base) {
    this.rest = URI.create(base + "/rest/rice/1.0/");
  }

  /** The answer's object, empty where the answer has no body. */
  JsonObject send(String method, String path, String body)
      throws StartProblem, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(rest.resolve(path))
            .header("Authorization", "Basic " + credentials())
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw refused(method, path, response.statusCode() + " " + response.body());
      }
      return object(response.body());
    } catch (IOException | JsonParseException e) {
      throw refused(method, path, e.toString());
    }
  }

  private static JsonObject object(String body) {
    JsonElement parsed = body.isBlank() ? new JsonObject() : JsonParser.parseString(body);
    if (!parsed.isJsonObject()) {
      throw new JsonParseException("not an object but " + body);
    }
    return parsed.getAsJsonObject();
  }

  private static StartProblem refused(String method, String path, String answer) {
    return new StartProblem(
        "The app did not answer %s %s as it should: %s".formatted(method, path, answer));
  }

  private static String credentials() {
    return Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
  }
}
