package org.riceforjira.connect.config;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be configured, with its name in each place. What is secret has no option: whoever may
 * list the processes of a computer would read it.
 */
public enum Key {
  URL("url", "RICE_URL", "--url"),
  EMAIL("email", "RICE_EMAIL", "--email"),
  TOKEN("token", "RICE_TOKEN", null),
  TOKEN_FILE("tokenFile", "RICE_TOKEN_FILE", null),
  USER("user", "RICE_USER", "--user"),
  PASSWORD(null, "RICE_PASSWORD", null),
  PASSWORD_FILE("passwordFile", "RICE_PASSWORD_FILE", null),
  AUTH("auth", "RICE_AUTH", "--auth"),
  CLOUD_ID("cloudId", "RICE_CLOUD_ID", "--cloud-id"),
  PROJECT("project", "RICE_PROJECT", "--project"),
  JQL("jql", "RICE_JQL", "--jql"),
  SETTINGS("settings", "RICE_SETTINGS", "--settings"),
  FORMAT("format", "RICE_FORMAT", "--format"),
  CONCURRENCY("concurrency", "RICE_CONCURRENCY", "--concurrency"),
  PROXY("proxy", "RICE_PROXY", "--proxy"),
  TIMEOUT("timeoutSeconds", "RICE_TIMEOUT", "--timeout");

  private final String inFile;
  private final String variable;
  private final String option;

  Key(String inFile, String variable, String option) {
    this.inFile = inFile;
    this.variable = variable;
    this.option = option;
  }

  /** Its variable in the environment. */
  public String variable() {
    return variable;
  }

  /** Its option at the command line, empty for what is secret. */
  public Optional<String> option() {
    return Optional.ofNullable(option);
  }

  /** Its name in the file, empty for what no file may hold. */
  Optional<String> inFile() {
    return Optional.ofNullable(inFile);
  }

  /** Whether a file has a number for it. */
  boolean isNumber() {
    return this == CONCURRENCY || this == TIMEOUT;
  }

  static Stream<String> names() {
    return Stream.of(values()).flatMap(key -> key.inFile().stream());
  }

  static Optional<Key> named(String name) {
    return Stream.of(values()).filter(key -> name.equals(key.inFile)).findAny();
  }
}
