package org.riceforjira.connect.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests over the network. Never follows a redirect: the credential belongs to one host. */
public final class HttpExchange implements Exchange {
  private static final Duration TO_CONNECT = Duration.ofSeconds(15);

  private final Target target;
  private final String agent;
  private final HttpClient client;

  /**
   * @param agent who asks, for the logs of the server, such as "rice/1.0"
   */
  public HttpExchange(Target target, String agent) {
    this.target = target;
    this.agent = agent;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(shorter(TO_CONNECT, target.timeout()));
    builder.proxy(target.proxy().map(ProxySelector::of).orElse(HttpClient.Builder.NO_PROXY));
    this.client = builder.build();
  }

  @Override
  public Answer exchange(Call call) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request(call), BodyHandlers.ofString());
    try {
      // The client's own timeout ends with the headers: a body may stand still for ever.
      return answer(answer.get(target.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("No answer within " + target.timeout().toSeconds() + " s");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while waiting for an answer");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IOException(e.getCause());
    }
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target.address() + call.path()))
            .header("Accept", "application/json")
            .header("User-Agent", agent)
            // Jira refuses writes of what looks like a page of somebody else.
            .header("X-Atlassian-Token", "no-check");
    target.credential().ifPresent(login -> request.header("Authorization", login.header()));
    call.body().ifPresent(body -> request.header("Content-Type", "application/json"));
    return request
        .method(
            call.method().name(),
            call.body()
                .map(body -> BodyPublishers.ofString(body.toString()))
                .orElse(BodyPublishers.noBody()))
        .build();
  }

  private static Answer answer(HttpResponse<String> response) {
    Map<String, String> headers = new HashMap<>();
    response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    return new Answer(response.statusCode(), headers, response.body());
  }

  private static Duration shorter(Duration left, Duration right) {
    return left.compareTo(right) < 0 ? left : right;
  }
}
