package org.riceforjira.host;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.imports.ImportFile;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.pages.Aui;
import org.riceforjira.host.plugins.osgi.CallCounter;

/** A host in this process, for measurements that look inside. One at a time. */
public final class InsideHost implements AutoCloseable {
  private final Host host;

  private InsideHost(Host host) {
    this.host = host;
  }

  /** Starts on an empty folder, imports a file, and waits until the app has scored it. */
  public static InsideHost start(Path data, Path imported, Path app) throws Exception {
    Aui aui = new Aui(data.resolve("no-aui"), 10);
    Arguments arguments =
        new Arguments(0, data, Optional.of(imported), Optional.of(app), aui, true, false, Set.of());
    Host host = new Start(arguments, Clock.systemDefaultZone()).run();
    AppClient client = new AppClient(host.server().base());
    Scoring scoring = new Scoring(client, () -> Thread.sleep(Scoring.STEP), Scoring.PATIENCE);
    new FirstRun(host.jira(), client, scoring, System.out::println)
        .run(Optional.of(ImportFile.read(imported)));
    host.ready();
    return new InsideHost(host);
  }

  /** The address with the context path. */
  public URI base() {
    return host.server().base();
  }

  public Jira jira() {
    return host.jira();
  }

  /** What the app calls, and how long that takes. */
  public CallCounter calls() {
    return host.apps().calls();
  }

  @Override
  public void close() {
    host.close();
  }
}
