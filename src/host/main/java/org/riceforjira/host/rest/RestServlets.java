package org.riceforjira.host.rest;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.plugins.osgi.BrokenCalls;
import org.riceforjira.host.plugins.osgi.CallCounter;

/** The host's own REST, as servlets to be mounted below the context path. */
public final class RestServlets {
  /** Where {@link #jira} belongs. */
  public static final String JIRA = "/rest/api/2/*";

  /** Where older clients look for {@link #jira}. */
  public static final String JIRA_LATEST = "/rest/api/latest/*";

  /** Where {@link #agile} belongs. */
  public static final String AGILE = "/rest/agile/1.0/*";

  /** Where {@link #host} belongs. */
  public static final String HOST = "/rest/host/1/*";

  private RestServlets() {}

  /** Jira's REST v2; {@code base} is the site's address with its context path. */
  public static HttpServlet jira(Jira jira, URI base) {
    Visible visible = new Visible(jira);
    References references = new References(jira.store(), base);
    Links links = new Links(jira, references);
    Comments comments = new Comments(jira.store(), references);
    IssueJson issues = new IssueJson(references, links, new SoftwareValues(visible), comments);
    Screens screens = new Screens(jira.store(), references);
    return new ServletContainer(
        config(
            Map.ofEntries(
                Map.entry(ServerResource.class, new ServerResource(jira, references, base)),
                Map.entry(ListsResource.class, new ListsResource(jira.store(), references, links)),
                Map.entry(FieldResource.class, new FieldResource(visible)),
                Map.entry(FilterResource.class, new FilterResource(visible, references)),
                Map.entry(ScreenResource.class, new ScreenResource(visible)),
                Map.entry(VersionResource.class, new VersionResource(visible, references)),
                Map.entry(ComponentResource.class, new ComponentResource(visible, references)),
                Map.entry(TransitionResource.class, new TransitionResource(visible, references)),
                Map.entry(CustomFieldsResource.class, new CustomFieldsResource(visible)),
                Map.entry(ProjectResource.class, new ProjectResource(visible, references)),
                Map.entry(ProjectRoleResource.class, new ProjectRoleResource(visible, references)),
                Map.entry(RoleResource.class, new RoleResource(visible)),
                Map.entry(LinkTypeResource.class, new LinkTypeResource(visible)),
                Map.entry(AssigneeResource.class, new AssigneeResource(visible, references)),
                Map.entry(SearchResource.class, new SearchResource(new Searcher(jira, issues))),
                Map.entry(PermissionResource.class, new PermissionResource(visible)),
                Map.entry(CommentResource.class, new CommentResource(visible, comments)),
                Map.entry(LinkResource.class, new LinkResource(visible)),
                Map.entry(WatcherResource.class, new WatcherResource(visible, references)),
                Map.entry(VoteResource.class, new VoteResource(visible)),
                Map.entry(PropertyResource.class, new PropertyResource(visible, references)),
                Map.entry(
                    IssueResource.class,
                    new IssueResource(visible, screens, issues, references)))));
  }

  /** Jira Software's REST; {@code base} is the site's address with its context path. */
  public static HttpServlet agile(Jira jira, URI base) {
    Visible visible = new Visible(jira);
    References references = new References(jira.store(), base);
    IssueJson issues =
        new IssueJson(
            references,
            new Links(jira, references),
            new SoftwareValues(visible),
            new Comments(jira.store(), references));
    AgileIssues found = new AgileIssues(new Searcher(jira, issues));
    AgileJson json = new AgileJson(base, jira.store());
    return new ServletContainer(
        config(
            Map.of(
                BoardResource.class, new BoardResource(visible, json, found),
                SprintResource.class, new SprintResource(visible, json, found),
                BacklogResource.class, new BacklogResource(visible),
                RankResource.class, new RankResource(visible))));
  }

  /**
   * What a Jira does not have: switches and gauges of the host, and its dashboards.
   *
   * @param calls what the apps call
   * @param broken what they call in vain
   * @param refusals how often templates were refused each method
   * @param items the complete keys of the dashboard items that the apps offer
   */
  public static HttpServlet host(
      Jira jira,
      CallCounter calls,
      BrokenCalls broken,
      Supplier<Map<String, Long>> refusals,
      Supplier<List<String>> items) {
    Visible visible = new Visible(jira);
    References references = new References(jira.store(), jira.surroundings().baseUrl());
    return new ServletContainer(
        config(
            Map.of(
                FaultsResource.class, new FaultsResource(visible),
                BrokenCallsResource.class, new BrokenCallsResource(visible, broken),
                JobsResource.class, new JobsResource(visible),
                GrantsResource.class, new GrantsResource(visible),
                OptionsResource.class, new OptionsResource(visible),
                CachesResource.class, new CachesResource(visible),
                BulkResource.class,
                    new BulkResource(visible, new Screens(jira.store(), references)),
                MeasuresResource.class, new MeasuresResource(visible, calls, refusals),
                DashboardsResource.class, new DashboardsResource(visible, items))));
  }

  private static ResourceConfig config(Map<Class<?>, Object> resources) {
    ResourceConfig config =
        new ResourceConfig()
            .register(new Problems())
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
    resources.keySet().forEach(config::register);
    return config.register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            // Rank 1 comes before the binding by which Jersey would create the class itself.
            resources.forEach((type, resource) -> bind(resource).to(type).ranked(1));
          }
        });
  }
}
