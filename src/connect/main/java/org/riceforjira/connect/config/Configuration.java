package org.riceforjira.connect.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.connect.http.Target;
import org.riceforjira.connect.output.Format;

/**
 * What a command was told, checked.
 *
 * @param target where requests go
 * @param site the Jira as people know it: the address before its issues
 * @param projects keys, in capital letters, none for every project
 * @param settings the file with the app's settings
 * @param concurrency how many requests may be under way at once, from 1 to 16
 * @param verbose whether each step is told
 * @param state folder for what a run that breaks off leaves to the next one
 */
public record Configuration(
    Target target,
    URI site,
    List<String> projects,
    Optional<String> jql,
    Optional<Path> settings,
    Format format,
    int concurrency,
    boolean verbose,
    Path state) {
  static final int MOST_AT_ONCE = 16;

  public Configuration {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(site, "site");
    projects = List.copyOf(projects);
    Objects.requireNonNull(jql, "jql");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(state, "state");
    if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
      throw new IllegalArgumentException("concurrency: " + concurrency);
    }
  }

  /** A text without the login, should something have put it there. */
  public String redacted(String text) {
    return target.credential().map(login -> Redaction.of(login, text)).orElse(text);
  }
}
