package org.riceforjira.connect.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program, with the memory that it promises to do with. */
final class RiceProcess {
  private static final Pattern AFTER = Pattern.compile("->(\\d+)M\\((\\d+)M\\)");

  private final Path jar;

  RiceProcess(Path jar) {
    this.jar = jar;
  }

  /** How it ended, how long it took, and how much it kept after a collection at most, in MB. */
  record Ended(int code, Duration took, long heap, String last) {}

  /** Scores everything. */
  Ended score(SlowJira jira) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rice-benchmark");
    try {
      Path log = folder.resolve("gc.log");
      Process process =
          start(
              jira,
              folder,
              List.of("-Xmx64m", "-XX:+UseSerialGC", "-Xlog:gc:file=" + log),
              List.of("score", "--project", "SHOP", "--without-app", "--limit", "1"));
      long begin = System.nanoTime();
      String last = "";
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          last = line;
        }
      }
      int code = process.waitFor();
      return new Ended(code, Duration.ofNanos(System.nanoTime() - begin), heap(log), last);
    } finally {
      delete(folder);
    }
  }

  /** The time from its start to the first byte it prints. */
  Duration toFirstOutput(SlowJira jira) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rice-benchmark");
    try {
      long begin = System.nanoTime();
      Process process =
          start(
              jira,
              folder,
              List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
              List.of("score", "--project", "SHOP", "--without-app", "--dry-run"));
      try (InputStream output = process.getInputStream()) {
        if (output.read() < 0) {
          throw new IOException("It said nothing");
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        output.transferTo(OutputStream.nullOutputStream());
        process.waitFor();
        return took;
      }
    } finally {
      delete(folder);
    }
  }

  private Process start(SlowJira jira, Path folder, List<String> options, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("RICE_URL", jira.address());
    environment.put("XDG_STATE_HOME", folder.toString());
    environment.put("XDG_CONFIG_HOME", folder.toString());
    if (jira.isCloud()) {
      environment.put("RICE_EMAIL", jira.user().email());
      environment.put("RICE_TOKEN", jira.user().password());
    } else {
      environment.put("RICE_TOKEN", jira.user().accessToken());
    }
    return builder.start();
  }

  private static long heap(Path log) throws IOException {
    long most = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = AFTER.matcher(line);
      most = matcher.find() ? Math.max(most, Long.parseLong(matcher.group(1))) : most;
    }
    return most;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
