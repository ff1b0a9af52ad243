package org.riceforjira.host.plugins.velocity;

import java.util.List;

/** The methods that templates may call; what was refused is kept for tests and the log. */
public final class VelocityAllowlist {
  /** Calls refused so far, each once, as {@code class#method(types)}. */
  public List<String> refusals() {
    return List.of();
  }
}
