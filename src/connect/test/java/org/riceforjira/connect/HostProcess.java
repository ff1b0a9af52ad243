package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The embedded stand-in for Jira with the packaged app and its example project, as a process. */
final class HostProcess implements AutoCloseable {
  private static final String ADDRESS = "Address";
  private static final String ADMIN = "admin";
  private static final int PATIENCE_SECONDS = 20;

  private final Process process;
  private final URI address;

  private HostProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it; a test without a built app is skipped. */
  static HostProcess start(Path data) throws IOException {
    Path app =
        Path.of(System.getProperty("rice.built"))
            .resolve("../../plugin/target")
            .resolve("rice-for-jira-" + System.getProperty("rice.version") + ".jar");
    Assumptions.assumeTrue(Files.exists(app), "The app is not built: " + app);
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Started.java(),
                "-cp",
                classPath,
                "org.riceforjira.host.Main",
                "--port=0",
                "--data=" + data,
                "--app=" + app,
                "--aui-folder=" + data.resolve("aui"))
            .redirectErrorStream(true)
            .start();
    StringBuilder said = new StringBuilder();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.strip().startsWith(ADDRESS)) {
        return new HostProcess(process, URI.create(line.strip().split("\\s+")[1]));
      }
    }
    throw new IllegalStateException("The host did not start:\n" + said);
  }

  /** The environment in which {@code rice} finds it. */
  Map<String, String> login() {
    return Map.of(
        "RICE_URL",
        address.toString(),
        "RICE_AUTH",
        "basic",
        "RICE_USER",
        ADMIN,
        "RICE_PASSWORD",
        ADMIN);
  }

  /** What it answers, such as the app's own REST. */
  String get(String path) throws IOException, InterruptedException {
    String login = Base64.getEncoder().encodeToString((ADMIN + ":" + ADMIN).getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Basic " + login)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  /** The packed program with these words. */
  static List<String> words(List<String> words) {
    Path jar = Path.of(System.getProperty("rice.built"), "rice.jar");
    return Stream.concat(List.of(Started.java(), "-jar", jar.toString()).stream(), words.stream())
        .toList();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
