package org.riceforjira.connect.fake.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server on a free port of 127.0.0.1, with as many threads as there are requests. */
public final class Loopback implements AutoCloseable {
  static {
    // Read once, when the first server of the process starts: without it every answer on a kept
    // connection waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService workers;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final RequestLog log;
  private final Function<Asked, Reply> service;

  public Loopback(RequestLog log, Function<Asked, Reply> service) {
    this.log = log;
    this.service = service;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("No port of the loopback is free.", e);
    }
    workers = Executors.newCachedThreadPool(Loopback::worker);
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "fake-jira");
    thread.setDaemon(true);
    return thread;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    log.begin();
    Reply reply;
    try {
      reply = service.apply(asked(exchange));
    } catch (RuntimeException e) {
      reply = new Reply.Scripted(broken(e));
    } finally {
      log.end();
    }
    send(exchange, reply);
  }

  /** A mistake of the fake itself must be seen, and not look like a server that went away. */
  private static Answer broken(RuntimeException e) {
    return new Answer(500, Map.of("Content-Type", "text/plain"), "The fake Jira broke: " + e);
  }

  private void send(HttpExchange exchange, Reply reply) throws IOException {
    try (exchange) {
      if (reply instanceof Reply.Whole whole) {
        send(exchange, whole.answer(), 1);
      } else if (reply instanceof Reply.Scripted scripted) {
        send(exchange, scripted.answer(), 1);
      } else if (reply instanceof Reply.Broken half) {
        send(exchange, half.answer(), 2);
      } else {
        closed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, Answer answer, int part) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body, 0, body.length / part);
      if (part == 1) {
        exchange.getResponseBody().close();
      }
    }
  }

  private static Asked asked(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    URI uri = exchange.getRequestURI();
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    return new Asked(
        exchange.getRequestMethod(), uri.getPath(), query(uri.getRawQuery()), headers, body);
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (raw != null && !raw.isEmpty()) {
      for (String pair : raw.split("&")) {
        int at = pair.indexOf('=');
        String name = at < 0 ? pair : pair.substring(0, at);
        String value = at < 0 ? "" : pair.substring(at + 1);
        query
            .computeIfAbsent(URLDecoder.decode(name, UTF_8), none -> new ArrayList<>())
            .add(URLDecoder.decode(value, UTF_8));
      }
    }
    return query;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    workers.shutdownNow();
  }
}
