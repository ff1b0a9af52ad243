package org.riceforjira.host.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Atlassian's user interface library as npm installed it: version 10 stands for Jira 11, version 9
 * for Jira 10.3. Where it is missing, a plain style sheet of the host takes its place.
 */
public final class Aui {
  private static final String SCRIPT = "aui-prototyping.js";

  private final Path library;
  private final Path jquery;
  private final int version;

  /**
   * The library below {@code nodeModules}.
   *
   * @param version 9 or 10
   */
  public Aui(Path nodeModules, int version) {
    this.version = version;
    this.library = nodeModules.resolve((version == 9 ? "aui9" : "@atlassian/aui") + "/dist/aui");
    this.jquery =
        nodeModules.resolve((version == 9 ? "jquery2" : "jquery") + "/dist/jquery.min.js");
  }

  /** Whether npm has installed it. */
  public boolean installed() {
    return Files.isRegularFile(library.resolve(SCRIPT)) && Files.isRegularFile(jquery);
  }

  /** The paths of its style sheets below the context path, in order. */
  List<String> styles() {
    if (!installed()) {
      return List.of("/static/plain.css");
    }
    // Only version 9 needs the colours of the themes from elsewhere.
    return version == 9
        ? List.of(
            "/aui/aui-prototyping.css", "/aui/aui-prototyping-design-tokens-base-themes-css.css")
        : List.of("/aui/aui-prototyping.css");
  }

  /** The paths of its scripts below the context path, in order. */
  List<String> scripts() {
    return installed() ? List.of("/aui/jquery.js", "/aui/" + SCRIPT) : List.of("/static/plain.js");
  }

  /** The file behind a path below {@code /aui/}; none outside the library's folder. */
  Optional<Path> file(String path) {
    if (path.equals("jquery.js")) {
      return Optional.of(jquery).filter(Files::isRegularFile);
    }
    Path file = library.resolve(path).normalize();
    return Optional.of(file).filter(it -> it.startsWith(library)).filter(Files::isRegularFile);
  }
}
