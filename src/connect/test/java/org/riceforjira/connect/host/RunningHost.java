package org.riceforjira.connect.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.riceforjira.host.it.Folders;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.UntilTheEnd;

/** A host of its own for the tests of the program; the one with the shop is shared by all. */
final class RunningHost implements AutoCloseable {
  private final Folders folders;
  private final HostProcess process;

  private RunningHost(Folders folders, HostOptions options) {
    this.folders = folders;
    try {
      this.process = HostProcess.start(options);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start of the host was interrupted", e);
    }
  }

  /** The one with the project SHOP, as a first run makes it. */
  static RunningHost shop() {
    return UntilTheEnd.share(
        RunningHost.class,
        () -> {
          Folders folders = new Folders();
          return new RunningHost(folders, HostOptions.on(folders.fresh()));
        });
  }

  /** One that has imported a file. */
  static RunningHost importing(Path file) {
    Folders folders = new Folders();
    return new RunningHost(folders, HostOptions.on(folders.fresh()).importing(file));
  }

  URI address() {
    return process.base();
  }

  Person person(String name) {
    return process.person(name);
  }

  @Override
  public void close() throws IOException {
    process.close();
    folders.close();
  }
}
