package org.riceforjira.host.plugins;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.riceforjira.host.plugins.rest.RestMount;

/** A web server on a free port with what the apps of a runtime serve. */
final class ProbeServer {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server = new Server(0);

  ProbeServer(AppRuntime runtime) throws Exception {
    ServletContextHandler context = new ServletContextHandler("/jira");
    mount(context, runtime.servlets(), "/plugins/servlet/*");
    for (RestMount rest : runtime.rest()) {
      mount(context, rest.servlet(), rest.urlPatterns().toArray(String[]::new));
    }
    server.setHandler(context);
    server.start();
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  /** Posts JSON with the headers given as name, value, name, value. */
  HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  void stop() throws Exception {
    server.stop();
  }

  private static void mount(
      ServletContextHandler context, HttpServlet servlet, String... patterns) {
    ServletHolder holder = new ServletHolder(servlet);
    for (String pattern : patterns) {
      context.addServlet(holder, pattern);
    }
  }

  private URI uri(String path) {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return URI.create("http://localhost:" + port + "/jira" + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
