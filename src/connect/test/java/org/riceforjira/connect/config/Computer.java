package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A computer of a test: its home, its environment, and what is typed there. */
final class Computer {
  final Path home;
  final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<Key, String> options = new EnumMap<>(Key.class);
  private boolean insecureHttp;

  Computer(Path home) throws IOException {
    this.home = home;
    this.folder = Files.createDirectories(home.resolve("work"));
  }

  Computer with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Computer with(Key key, String value) {
    options.put(key, value);
    return this;
  }

  Computer insecure() {
    insecureHttp = true;
    return this;
  }

  /** The usual file of configuration. */
  Computer configured(String json) throws IOException {
    file(".config/rice/config.json", "rw-r--r--", json);
    return this;
  }

  /** A file below the home folder. */
  Path file(String path, String permissions, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }

  Configuration read() {
    return read(Optional.empty());
  }

  Configuration read(Optional<String> config) {
    Surroundings surroundings = new Surroundings(variables, home, folder, false);
    return new ConfigurationReader(surroundings)
        .read(new Flags(options, config, insecureHttp, false));
  }

  /** The header that a request would have. */
  Optional<String> header() {
    return read().target().credential().map(login -> login.header());
  }

  /** The sentence of an error, with ~ for the home folder. */
  String refusal() {
    return refusal(Optional.empty());
  }

  String refusal(Optional<String> config) {
    InvalidConfiguration refused = assertThrows(InvalidConfiguration.class, () -> read(config));
    return refused.getMessage().replace(home.toString(), "~");
  }
}
