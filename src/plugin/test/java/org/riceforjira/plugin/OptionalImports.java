package org.riceforjira.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The packages that the app can do without, and why. */
public record OptionalImports(Map<String, String> reasons) {

  /** Reads {@code package: reason}, a line each. */
  public static OptionalImports read() {
    try (InputStream in = OptionalImports.class.getResourceAsStream("/jira/optional-imports.txt")) {
      Map<String, String> reasons = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(parts -> reasons.put(parts[0], parts[1]));
      return new OptionalImports(reasons);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packages. */
  public Set<String> packages() {
    return reasons.keySet();
  }
}
