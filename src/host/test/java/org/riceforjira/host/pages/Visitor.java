package org.riceforjira.host.pages;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in front of the site: keeps cookies, follows no redirects. */
public final class Visitor {
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final URI base;
  private final String authorization;

  private Visitor(URI base, String authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  public static Visitor anonymous(URI base) {
    return new Visitor(base, null);
  }

  /** With basic authentication; the password is the name. */
  public static Visitor as(String name, URI base) {
    return with(name, name, base);
  }

  public static Visitor with(String name, String password, URI base) {
    byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Visitor(base, "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public HttpResponse<String> json(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> form(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** The token of the form on a page. */
  public String token(String path) throws IOException, InterruptedException {
    Matcher token = Pattern.compile("atl_token\" value=\"([0-9a-f]+)\"").matcher(get(path).body());
    return token.find() ? token.group(1) : "";
  }

  public HttpResponse<String> logIn(String name, String password, String destination)
      throws IOException, InterruptedException {
    return form(
        "/login.jsp",
        "os_username=%s&os_password=%s&os_destination=%s&atl_token=%s"
            .formatted(name, password, destination, token("/login.jsp")));
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  public static JsonElement json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body());
  }
}
