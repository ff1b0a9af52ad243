package org.riceforjira.plugin.http;

import java.util.Map;

/** What a refusal tells, for tests of other packages. */
public final class Refusals {
  private Refusals() {}

  /** The sentences by input. */
  public static Map<String, String> errors(Refusal refusal) {
    return refusal.problems().errors();
  }

  /** The HTTP status. */
  public static int status(Refusal refusal) {
    return refusal.status();
  }
}
