package org.riceforjira.host.plugins;

import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import org.riceforjira.host.plugins.access.Access;
import org.riceforjira.host.plugins.jql.FunctionPlace;

/**
 * What apps may know of the site they run in.
 *
 * @param baseUrl the address of the site with its context path, as in {@code
 *     http://localhost:2990/jira}
 * @param access the rights of the current visitor
 * @param locale the language of the current visitor
 * @param functions where JQL finds the functions of apps
 */
public record Site(
    String baseUrl, Access access, Supplier<Locale> locale, FunctionPlace functions) {
  /** The path part of the base URL, as in {@code /jira}; empty for a site at the root. */
  public String contextPath() {
    String path = URI.create(baseUrl).getPath();
    return path == null || path.equals("/") ? "" : path;
  }
}
