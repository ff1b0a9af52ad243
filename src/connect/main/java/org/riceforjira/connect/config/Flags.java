package org.riceforjira.connect.config;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param values as they were typed, of keys that have an option
 * @param config the file to read in place of the usual one
 * @param insecureHttp whether an address without TLS is accepted from another computer
 * @param verbose whether each step is told
 */
public record Flags(
    Map<Key, String> values, Optional<String> config, boolean insecureHttp, boolean verbose) {
  public Flags {
    values = Map.copyOf(values);
    Objects.requireNonNull(config, "config");
    for (Key key : values.keySet()) {
      if (key.option().isEmpty()) {
        throw new IllegalArgumentException("No option: " + key);
      }
    }
  }
}
