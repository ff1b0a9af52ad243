package org.riceforjira.plugin.scores;

/** So many runs are waiting on this node that no other is taken. */
public final class TooManyRuns extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
