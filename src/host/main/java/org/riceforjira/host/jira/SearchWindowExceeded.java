package org.riceforjira.host.jira;

/** A page was asked for that reaches past the deepest result a search can have. */
public final class SearchWindowExceeded extends Exception {
  private static final long serialVersionUID = 1L;

  SearchWindowExceeded(long start, long max, int window) {
    super(
        ("Search limit exceeded: %d results from %d on reach past result %d, the deepest of any"
                + " search (jira.search.platform.max.result.window). Ask for narrower slices.")
            .formatted(max, start, window));
  }
}
