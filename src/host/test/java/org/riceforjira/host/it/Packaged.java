package org.riceforjira.host.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the build put what these tests run, as Maven tells it in system properties. */
public final class Packaged {
  private Packaged() {}

  /** The app as it ships. */
  public static Path app() {
    return path("rice.app");
  }

  /** The folder of AUI; empty or missing where npm could not fetch it. */
  public static Path aui() {
    return path("rice.aui");
  }

  /** The host's own class path; an IDE, which sets none, lends that of the tests. */
  public static String classPath() {
    return System.getProperty("rice.class.path", System.getProperty("java.class.path"));
  }

  /** What Java is told where it runs a host for a few tests; nothing where a host is measured. */
  static List<String> javaOptions() {
    String options = System.getProperty("rice.host.java", "").trim();
    return options.isEmpty() ? List.of() : List.of(options.split(" +"));
  }

  /** The folder with Atlassian's REST client and what it needs. */
  static Path witness() {
    return path("rice.witness");
  }

  /** The folder of the repository. */
  static Path root() {
    return path("rice.root");
  }

  /** A real backlog that lies beside the repository on some machines. */
  public static Optional<Path> backlog(String name) {
    return Optional.of(root().resolve("../shared/data").resolve(name).normalize())
        .filter(Files::isRegularFile);
  }

  private static Path path(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "The system property %s is missing: run these tests with mvn verify."
              .formatted(property));
    }
    return Path.of(value).toAbsolutePath().normalize();
  }
}
