package org.riceforjira.host.jira;

import java.net.URI;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What a Jira is told about the world around it.
 *
 * @param baseUrl where people find it, such as {@code http://localhost:2990/jira}
 * @param resultWindow the deepest result that a search can reach, 10,000 in a real Jira
 * @param messages a text in a language for a key, with {0} for arguments, or null where there is
 *     none
 */
public record Surroundings(
    URI baseUrl, int resultWindow, BiFunction<Locale, String, String> messages) {
  /** Jira's own limit. */
  public static final int RESULT_WINDOW = 10_000;

  /** A Jira at its usual address, with texts that are their keys. */
  public static Surroundings usual() {
    return new Surroundings(
        URI.create("http://localhost:2990/jira"), RESULT_WINDOW, (locale, key) -> key);
  }
}
