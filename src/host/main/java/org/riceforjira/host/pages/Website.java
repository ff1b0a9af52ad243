package org.riceforjira.host.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.webresource.ServedResource;
import org.riceforjira.host.plugins.webresource.WebResources;
import org.riceforjira.host.rest.Logins;
import org.riceforjira.host.rest.RestServlets;
import org.riceforjira.host.rest.SignIn;
import org.riceforjira.host.rest.SoftwareGate;
import org.riceforjira.host.rest.XsrfGuard;

/** Everything the site answers, at its place below the context path. */
public final class Website {
  private final ServletContextHandler handler =
      new ServletContextHandler(ServletContextHandler.SESSIONS);
  private final Jira jira;
  private final Apps apps;
  private volatile boolean ready;

  /** A site for one Jira; {@code base} is its address with the context path. */
  public Website(Jira jira, Apps apps, Aui aui, Logins logins, URI base) {
    this.jira = jira;
    this.apps = apps;
    handler.setContextPath(WebServer.CONTEXT_PATH);
    Xsrf xsrf = new Xsrf(new SecureRandom());
    Desk desk = new Desk(jira, apps, new Renderer(jira, apps, aui, xsrf));
    addFilters(desk, logins);
    addRest(base, () -> dashboardItems(desk));
    addFiles(aui);
    addPages(desk, logins, xsrf);
    jira.dashboards().furnish(dashboardItems(desk));
    ServletEdition.errorPage(handler, "/error");
    ServletEdition.cookiesOfThisSiteAlone(handler);
  }

  /** From now on the status is RUNNING; until then the site answers, but says STARTING. */
  public void ready() {
    ready = true;
  }

  /** To be hung into the server. */
  Handler handler() {
    return ServletEdition.handler(handler);
  }

  private void addFilters(Desk desk, Logins logins) {
    filter(new SecurityHeaders(), "/*", DispatcherType.REQUEST);
    filter(
        new SignIn(logins, jira.currentUser(), jira.secureSessions()),
        "/*",
        DispatcherType.REQUEST,
        DispatcherType.ERROR);
    // The apps' REST has guards of its own, which know what an app excludes from them.
    filter(new XsrfGuard(), RestServlets.JIRA, DispatcherType.REQUEST);
    filter(new XsrfGuard(), RestServlets.JIRA_LATEST, DispatcherType.REQUEST);
    filter(new XsrfGuard(), RestServlets.HOST, DispatcherType.REQUEST);
    filter(new XsrfGuard(), RestServlets.AGILE, DispatcherType.REQUEST);
    filter(
        new SoftwareGate(jira.software()::isPresent), RestServlets.AGILE, DispatcherType.REQUEST);
    filter(new Decorator(desk), "/plugins/servlet/*", DispatcherType.REQUEST);
  }

  private void addRest(URI base, Supplier<List<String>> items) {
    servlet(RestServlets.jira(jira, base), RestServlets.JIRA, RestServlets.JIRA_LATEST);
    servlet(RestServlets.agile(jira, base), RestServlets.AGILE);
    servlet(
        RestServlets.host(jira, apps.calls(), apps.broken(), apps::refusals, items),
        RestServlets.HOST);
    for (RestMount mount : apps.rest()) {
      servlet(mount.servlet(), mount.urlPatterns().toArray(String[]::new));
    }
    apps.servlets().ifPresent(servlets -> servlet(servlets, "/plugins/servlet/*"));
  }

  private static List<String> dashboardItems(Desk desk) {
    return desk.apps().dashboardItems(desk.place().anywhere()).stream()
        .map(DashboardItem::key)
        .toList();
  }

  private void addFiles(Aui aui) {
    servlet(new FileServlet((path, request) -> ofAui(aui, path)), "/aui/*");
    servlet(new FileServlet((path, request) -> own(path)), "/static/*");
    servlet(
        new FileServlet((path, request) -> apps.serve(path, language(request))),
        "/download/resources/*");
    servlet(new LaterResources(apps), LaterResources.PATH);
  }

  private void addPages(Desk desk, Logins logins, Xsrf xsrf) {
    servlet(new LoginServlet(desk, logins, xsrf), "/login.jsp");
    servlet(new LogoutServlet(xsrf), "/secure/Logout!default.jspa", "/logout");
    servlet(new HomeServlet(desk), "/secure/Dashboard.jspa");
    servlet(new ProjectServlet(desk), "/projects/*");
    servlet(new NavigatorServlet(desk), "/issues/*");
    servlet(new IssueServlet(desk), "/browse/*");
    servlet(new ConfirmServlet(desk, logins, xsrf), ConfirmServlet.PATHS);
    servlet(new AdminServlet(desk), "/secure/admin/*");
    servlet(new ErrorServlet(desk), "/error");
    servlet(new Status(), "/status");
    servlet(new ToHome(), "");
  }

  private void servlet(Servlet servlet, String... patterns) {
    ServletHolder holder = new ServletHolder(servlet);
    for (String pattern : patterns) {
      handler.addServlet(holder, pattern);
    }
  }

  private void filter(Filter filter, String pattern, DispatcherType first, DispatcherType... more) {
    handler.addFilter(new FilterHolder(filter), pattern, EnumSet.of(first, more));
  }

  /** The one in the address of the file; without one, the visitor's. */
  private Locale language(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(WebResources.LOCALE_PARAMETER))
        .map(Locale::forLanguageTag)
        .orElseGet(jira::language);
  }

  private static Optional<ServedResource> ofAui(Aui aui, String path) throws IOException {
    Optional<Path> file = aui.file(path);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new ServedResource(Files.readAllBytes(file.get()), FileServlet.type(path)));
  }

  private static Optional<ServedResource> own(String path) throws IOException {
    // Names only: nothing outside the folder can be named without a slash.
    if (!path.matches("[a-z-]+\\.[a-z]+")) {
      return Optional.empty();
    }
    try (InputStream file = Website.class.getResourceAsStream("/pages/static/" + path)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new ServedResource(file.readAllBytes(), FileServlet.type(path)));
    }
  }

  /** {@code /status}, for those who wait for the start. */
  private final class Status extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("application/json;charset=UTF-8");
      response.setStatus(
          ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getWriter().write("{\"state\":\"" + (ready ? "RUNNING" : "STARTING") + "\"}");
    }
  }

  private static final class ToHome extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.sendRedirect(request.getContextPath() + "/secure/Dashboard.jspa");
    }
  }
}
