package org.riceforjira.host.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.it.Packaged;

/** The programs and files outside of Maven that a browser test needs. */
final class Tools {
  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Path BY_NPM = Packaged.aui().resolve("@atlassian/aui");

  private Tools() {}

  /** Whether a missing tool is a failure, as on the machine of the CI. */
  static boolean required() {
    return "required".equals(System.getenv("RICE_BROWSER_TESTS"));
  }

  /** One sentence about what is missing, if anything is. */
  static Optional<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!Files.isExecutable(CHROMIUM)) {
      missing.add("Chromium (" + CHROMIUM + ")");
    }
    if (!Files.isExecutable(DRIVER)) {
      missing.add("chromedriver (" + DRIVER + ")");
    }
    if (!Files.isDirectory(BY_NPM)) {
      missing.add("AUI (npm could not fetch it when this was built)");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("Browser tests need what is missing here: " + String.join(", ", missing));
  }
}
