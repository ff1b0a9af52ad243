package org.riceforjira.host.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process writes, read by a thread of its own so that the process never waits for us. */
final class Output {
  private static final Pattern ADDRESS = Pattern.compile("\\s*Address\\s+(\\S+)");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();
  private final Thread reader;

  Output(InputStream stream) {
    this.reader = new Thread(() -> read(stream), "host-output");
    reader.setDaemon(true);
    reader.start();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The address that the host names once it is ready; fails if the output ends without it. */
  CompletableFuture<String> address() {
    return address;
  }

  /** Waits for the end of the output. */
  void join() throws InterruptedException {
    reader.join();
  }

  private void read(InputStream stream) {
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      text.lines().forEach(this::line);
    } catch (IOException | UncheckedIOException e) {
      // A process that is ended closes its output under our hands: what came before counts.
      lines.add("(the output ends here: " + e.getMessage() + ")");
    }
    address.completeExceptionally(new IllegalStateException("It ended without an address."));
  }

  private void line(String line) {
    lines.add(line);
    Matcher found = ADDRESS.matcher(line);
    if (found.matches()) {
      address.complete(found.group(1));
    }
  }
}
