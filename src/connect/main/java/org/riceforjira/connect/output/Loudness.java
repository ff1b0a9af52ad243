package org.riceforjira.connect.output;

/**
 * How much a command tells beside its result.
 *
 * @param quiet only what went wrong
 * @param verbose each step too
 * @param progress how far it has come; never where it is quiet
 */
public record Loudness(boolean quiet, boolean verbose, boolean progress) {
  public Loudness {
    if (quiet && verbose) {
      throw new IllegalArgumentException("Quiet and verbose at once");
    }
  }
}
