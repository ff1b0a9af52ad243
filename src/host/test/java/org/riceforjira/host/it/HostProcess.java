package org.riceforjira.host.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A host with the packaged app, running as a process of its own until it is closed. */
public final class HostProcess implements AutoCloseable {
  private static final long SECONDS_TO_START = 180;
  private static final long SECONDS_TO_STOP = 30;

  private final Process process;
  private final Output out;
  private final Output err;

  private HostProcess(HostOptions options) {
    try {
      this.process = new ProcessBuilder(options.command()).start();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no Java to run the host with", e);
    }
    this.out = new Output(process.getInputStream());
    this.err = new Output(process.getErrorStream());
  }

  /** A process that ended by itself: its exit status, and its lines on both outputs. */
  record Ended(int status, List<String> out, List<String> err) {}

  /** Starts a host and waits until it is ready. */
  public static HostProcess start(HostOptions options) throws InterruptedException {
    HostProcess host = new HostProcess(options);
    try {
      host.out.address().get(SECONDS_TO_START, TimeUnit.SECONDS);
      return host;
    } catch (ExecutionException | TimeoutException e) {
      host.close();
      throw new IllegalStateException(
          "The host did not start. It said %s and complained %s"
              .formatted(host.out.lines(), host.err.lines()),
          e);
    }
  }

  /** Runs a host that is expected to refuse its start. */
  static Ended refused(HostOptions options) throws InterruptedException {
    try (HostProcess host = new HostProcess(options)) {
      if (!host.process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The host runs, and says " + host.out.lines());
      }
      host.out.join();
      host.err.join();
      return new Ended(host.process.exitValue(), host.out.lines(), host.err.lines());
    }
  }

  /** The site's address with its context path. */
  public URI base() {
    return URI.create(out.address().join());
  }

  /** What the host has said on its standard output so far. */
  public List<String> said() {
    return out.lines();
  }

  /** A visitor with a login; the password is the name. */
  public Person person(String name) {
    return Person.named(name, base());
  }

  /** A visitor who has not logged in. */
  public Person anonymous() {
    return Person.anonymous(base());
  }

  /** Ends the process in the middle of whatever it does, as a crash would. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The host cannot be killed.");
    }
  }

  /** Ends the process as Ctrl+C does, and waits until it has let go of its data. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
