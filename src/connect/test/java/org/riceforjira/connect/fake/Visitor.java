package org.riceforjira.connect.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.riceforjira.connect.fake.store.User;

/** Asks a fake as plainly as can be, so that its tests depend on no client of ours. */
final class Visitor {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final String authorization;

  private Visitor(URI address, String authorization) {
    this.address = address;
    this.authorization = authorization;
  }

  static Visitor withPassword(FakeJira jira, User user, String name) {
    return new Visitor(jira.address(), basic(name, user.password()));
  }

  static Visitor with(URI address, String authorization) {
    return new Visitor(address, authorization);
  }

  /** Who may do everything, on Cloud. */
  static Visitor onCloud(FakeJira jira) {
    User rice = jira.user(FakeJira.RICE);
    return withPassword(jira, rice, rice.email());
  }

  /** Who may do everything, on Data Center. */
  static Visitor onDataCenter(FakeJira jira) {
    return new Visitor(jira.address(), "Bearer " + jira.user(FakeJira.RICE).accessToken());
  }

  static String basic(String name, String secret) {
    return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send("GET", path, "");
  }

  HttpResponse<String> send(String method, String path, String body) throws Exception {
    return http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
  }

  HttpRequest request(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return request.build();
  }

  /** Whether nothing at all was answered in a short time. */
  boolean waitsInVain(String method, String path) throws InterruptedException {
    HttpRequest patient = request(method, path, "");
    HttpRequest request =
        HttpRequest.newBuilder(patient, (name, value) -> true)
            .timeout(Duration.ofMillis(200))
            .build();
    try {
      http.send(request, HttpResponse.BodyHandlers.ofString());
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  JsonObject json(String method, String path, String body) throws Exception {
    return JsonParser.parseString(send(method, path, body).body()).getAsJsonObject();
  }

  /** Searches on Cloud. */
  JsonObject cloudPage(String body) throws Exception {
    return json("POST", "/rest/api/3/search/jql", body);
  }

  /** Searches on Data Center. */
  JsonObject page(String body) throws Exception {
    return json("POST", "/rest/api/2/search", body);
  }

  static List<String> keys(JsonObject page) {
    List<String> keys = new ArrayList<>();
    for (JsonElement issue : page.getAsJsonArray("issues")) {
      keys.add(issue.getAsJsonObject().get("key").getAsString());
    }
    return keys;
  }
}
