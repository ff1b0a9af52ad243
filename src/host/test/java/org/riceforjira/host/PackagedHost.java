package org.riceforjira.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.it.Packaged;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.pages.Aui;

/** A host in this process with the packaged app, on the data of a first run. One at a time. */
final class PackagedHost implements AutoCloseable {
  private final Host host;

  private PackagedHost(Host host) {
    this.host = host;
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
    return host.apps().installed().get(0).components();
  }

  @Override
  public void close() {
    host.close();
  }
}
