package org.riceforjira.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.it.Packaged;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.pages.Aui;
import org.riceforjira.host.plugins.App;
import org.riceforjira.host.plugins.osgi.CallCounter;

/** A host in this process with the packaged app, on the data of a first run. One at a time. */
final class PackagedHost implements AutoCloseable {
  private final Host host;
  private App app;

  private PackagedHost(Host host) {
    this.host = host;
    this.app = host.apps().installed().get(0);
  }

  /** Starts a Jira without these packages. */
  static PackagedHost start(Path data, boolean software, Set<String> without) throws Exception {
    Aui aui = new Aui(data.resolve("no-aui"), 10);
    Optional<Path> app = Optional.of(Packaged.app());
    Arguments arguments =
        new Arguments(0, data, Optional.empty(), app, aui, software, false, without);
    Host host = new Start(arguments, Clock.systemDefaultZone()).run();
    host.ready();
    return new PackagedHost(host);
  }

  Person person(String name) {
    return Person.named(name, host.server().base());
  }

  /** The app's components by the names of their beans. */
  Map<String, Object> components() {
    return app.components();
  }

  String version() {
    return app.version();
  }

  /** Takes the app out while Jira runs; its REST alone stays mounted, and dead. */
  void uninstall() {
    app.stop();
  }

  /** Puts another one in; its REST is not mounted, as the host mounts that at its start. */
  void install(Path jar) throws Exception {
    app = host.apps().runtime().install(jar);
  }

  /** The jobs that are planned and have somebody to run them. */
  Set<String> jobs() {
    return host.jira().jobs().keySet();
  }

  boolean runJob(String id) {
    return host.jira().runJob(id);
  }

  /** The calls of Jira's services by apps. */
  CallCounter calls() {
    return host.apps().calls();
  }

  int failedListeners() {
    return host.jira().failedListeners();
  }

  @Override
  public void close() {
    host.close();
  }
}
