package org.riceforjira.host.rest;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.riceforjira.host.jira.Jira;

/** The host's own REST, as servlets to be mounted below the context path. */
public final class RestServlets {
  /** Where {@link #jira} belongs. */
  public static final String JIRA = "/rest/api/2/*";

  /** Where {@link #host} belongs. */
  public static final String HOST = "/rest/host/1/*";

  private RestServlets() {}

  /** Jira's REST v2; {@code base} is the site's address with its context path. */
  public static HttpServlet jira(Jira jira, URI base) {
    Visible visible = new Visible(jira);
    References references = new References(jira.store(), base);
    Links links = new Links(jira, references);
    IssueJson issues = new IssueJson(references, links);
    Screens screens = new Screens(jira.store(), references);
    return servlet(
        config()
            .register(new ServerResource(jira, references, base))
            .register(new ListsResource(jira.store(), references, links))
            .register(new ProjectResource(visible, references))
            .register(new SearchResource(new Searcher(jira, issues)))
            .register(new IssueResource(visible, screens, issues, references)));
  }

  /** The switches of the host itself. */
  public static HttpServlet host(Jira jira) {
    return servlet(config().register(new FaultsResource(new Visible(jira))));
  }

  private static ResourceConfig config() {
    return new ResourceConfig()
        .register(new Problems())
        .property(ServerProperties.WADL_FEATURE_DISABLE, true);
  }

  private static HttpServlet servlet(ResourceConfig config) {
    return new ServletContainer(config);
  }
}
