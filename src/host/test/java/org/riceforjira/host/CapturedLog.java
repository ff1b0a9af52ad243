package org.riceforjira.host;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What this process logs, until it is closed. */
final class CapturedLog implements AutoCloseable {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream before = System.err;

  CapturedLog() {
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** From the first error on; empty without any. */
  String errors() {
    return lines().stream()
        .dropWhile(line -> !line.contains("ERROR "))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    System.setErr(before);
  }
}
