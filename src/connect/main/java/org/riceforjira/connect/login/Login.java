package org.riceforjira.connect.login;

import java.util.List;
import org.riceforjira.connect.cloud.CloudJira;
import org.riceforjira.connect.datacenter.DataCenterJira;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.jira.FactsReader;
import org.riceforjira.connect.jira.FactsReading;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Me;
import org.riceforjira.connect.jira.RemoteGateway;
import org.riceforjira.connect.jira.RemoteJira;
import org.riceforjira.connect.jira.ScoreWriter;
import org.riceforjira.connect.jira.ServerInfo;
import org.riceforjira.connect.jira.Site;
import org.riceforjira.connect.jira.Workers;
import org.riceforjira.core.score.FactNeeds;

/** A Jira that somebody is logged in to. Two requests: what it is, and who asks. */
public final class Login implements AutoCloseable {
  private final JiraClient client;
  private final Time time;
  private final Workers workers;
  private final ServerInfo server;
  private final Site site;
  private final Me me;
  private final RemoteJira jira;

  /**
   * Logs in.
   *
   * @param atOnce how many requests there may be at the same time
   * @throws org.riceforjira.connect.http.JiraProblem when nobody answers, or the login is refused
   */
  public Login(JiraClient client, int atOnce, Time time) {
    this.client = client;
    this.time = time;
    this.server = ServerInfo.of(client);
    this.site = new Site(client, server.flavour());
    this.me = site.me();
    this.jira =
        server.flavour() == Flavour.CLOUD
            ? new CloudJira(client, time)
            : new DataCenterJira(client, me.zone());
    this.workers = new Workers(atOnce);
  }

  public ServerInfo server() {
    return server;
  }

  public Me me() {
    return me;
  }

  public Site site() {
    return site;
  }

  public RemoteJira jira() {
    return jira;
  }

  public JiraClient client() {
    return client;
  }

  /**
   * Reads issues with their facts.
   *
   * @param query its fields are read besides the needed ones
   */
  public FactsReading read(IssueQuery query, FactNeeds needs) {
    return new FactsReading(jira, facts(), query, needs);
  }

  /**
   * The issues as the rules read and write them.
   *
   * @param projects keys of projects that hold all issues of every scope; empty for any
   * @param quiet writes without mail, which only administrators of the project may
   */
  public RemoteGateway gateway(List<String> projects, boolean quiet) {
    ScoreWriter writer = new ScoreWriter(jira, client, workers, quiet, time);
    return new RemoteGateway(jira, facts(), writer, projects);
  }

  private FactsReader facts() {
    return new FactsReader(jira, client, workers);
  }

  @Override
  public void close() {
    workers.close();
  }
}
