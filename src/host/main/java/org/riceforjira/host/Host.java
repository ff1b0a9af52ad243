package org.riceforjira.host;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.pages.RuntimeApps;
import org.riceforjira.host.pages.WebServer;
import org.riceforjira.host.pages.Website;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running host; closing it stops the app, makes everything durable, and frees port and data. */
final class Host implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Host.class);

  private final WebServer server;
  private final Website website;
  private final Jira jira;
  private final RuntimeApps apps;
  private final Jobs jobs;
  private final AtomicBoolean closed = new AtomicBoolean();

  Host(WebServer server, Website website, Jira jira, RuntimeApps apps, Jobs jobs) {
    this.server = server;
    this.website = website;
    this.jira = jira;
    this.apps = apps;
    this.jobs = jobs;
  }

  WebServer server() {
    return server;
  }

  Jira jira() {
    return jira;
  }

  RuntimeApps apps() {
    return apps;
  }

  /** Tells whoever waits for the start that it is over. */
  void ready() {
    website.ready();
  }

  void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      server.close();
    } catch (IOException e) {
      // The data matters more than the server: it is kept all the same.
      LOG.warn("The web server did not stop", e);
    }
    jobs.close();
    apps.runtime().close();
    jira.store().commit();
    jira.store().close();
  }
}
