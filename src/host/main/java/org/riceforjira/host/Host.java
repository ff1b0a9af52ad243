package org.riceforjira.host;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  private static final Duration PATIENCE = Duration.ofSeconds(10);

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

  /** Whether the end has begun; what then fails in other threads is no news. */
  boolean ending() {
    return closed.get();
  }

  @Override
  public void close() {
    close(PATIENCE);
  }

  /** Waits so long for a transaction that is under way; one that takes longer is given up. */
  void close(Duration patience) {
    if (closed.getAndSet(true)) {
      return;
    }
    // Whoever is held up while indexing would keep its app from stopping.
    jira.faults().hold().release();
    // The data come last, and whatever the others do: nothing may keep the store open.
    Undo steps = new Undo();
    steps.keep(jira.store());
    steps.keep(() -> commit(patience));
    steps.keep(apps.runtime());
    steps.keep(jobs);
    steps.keep(server);
    steps.run();
  }

  private void commit(Duration patience) throws InterruptedException, ExecutionException {
    FutureTask<Object> commit = new FutureTask<>(() -> jira.transactions().enclose(() -> null));
    Thread waiting = new Thread(commit, "host-last-commit");
    // It must not keep the process alive for a transaction that never ends.
    waiting.setDaemon(true);
    waiting.start();
    try {
      commit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn("What was being written when the host was told to end is not kept");
    }
  }
}
