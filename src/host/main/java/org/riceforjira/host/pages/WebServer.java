package org.riceforjira.host.pages;

import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;

/**
 * The web server, reachable from this machine and by its own names only. It answers from the moment
 * it is bound, with 503 until a {@link Website} is open.
 */
public final class WebServer implements AutoCloseable {
  /** The path below which everything is. */
  public static final String CONTEXT_PATH = "/jira";

  private static final String LOOPBACK = "127.0.0.1";
  private static final long LARGEST_BODY_HELD = 16 << 20;

  private final Server server = new Server();
  private final ContextHandlerCollection sites = new ContextHandlerCollection(true);
  private final ServerConnector connector;

  private WebServer(int port) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new OwnNames(wholeRequests(new Handler.Sequence(sites, new Outside()))));
  }

  /**
   * Like Jira's server, which swallows the body of a request that is refused unread. Jetty would
   * close the connection after the answer, unannounced, and whoever uses it again gets no answer.
   */
  private static Handler wholeRequests(Handler next) {
    return new EagerContentHandler(
        next, new RetainedContentLoaderFactory(LARGEST_BODY_HELD, 0, false));
  }

  /**
   * Takes the port and begins to answer; port 0 means any free one.
   *
   * @throws IOException if the port is taken
   */
  public static WebServer bind(int port) throws IOException {
    WebServer bound = new WebServer(port);
    bound.connector.open();
    try {
      bound.server.start();
    } catch (Exception e) { // Jetty's life cycle declares nothing narrower.
      throw new IOException("The web server cannot start: " + e.getMessage(), e);
    }
    return bound;
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** The site's address with its context path. */
  public URI base() {
    return URI.create("http://localhost:" + port() + CONTEXT_PATH);
  }

  /** Opens the site: from now on it answers instead of 503. */
  public void open(Website site) throws IOException {
    Handler handler = site.handler();
    sites.addHandler(handler);
    try {
      handler.start();
    } catch (Exception e) { // As above.
      throw new IOException("The site cannot start: " + e.getMessage(), e);
    }
  }

  /** Waits until the server is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) { // As above.
      throw new IOException("The web server cannot stop: " + e.getMessage(), e);
    }
  }

  /** What lies outside of any site: the way into it, or that it is not open yet. */
  private final class Outside extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String path = Request.getPathInContext(request);
      boolean inside = path.equals(CONTEXT_PATH) || path.startsWith(CONTEXT_PATH + "/");
      if (path.equals("/")) {
        response.setStatus(302);
        response.getHeaders().put(HttpHeader.LOCATION, CONTEXT_PATH + "/");
        callback.succeeded();
      } else {
        response.setStatus(inside ? 503 : 404);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json;charset=UTF-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(
            response,
            true,
            inside ? "{\"state\":\"STARTING\"}" : "{\"state\":\"NOT HERE\"}",
            callback);
      }
      return true;
    }
  }
}
