package org.riceforjira.core.sync;

import java.util.Objects;

/**
 * Where the next page begins; only the gateway that gave it can read it.
 *
 * @param position the gateway's own notation; "" for the beginning
 */
public record Cursor(String position) {
  /** The beginning. */
  public static final Cursor START = new Cursor("");

  public Cursor {
    Objects.requireNonNull(position, "position");
  }
}
