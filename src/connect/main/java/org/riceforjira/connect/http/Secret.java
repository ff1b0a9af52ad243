package org.riceforjira.connect.http;

import java.util.Objects;

/** A password or token: sent to its Jira, and shown nowhere. */
public final class Secret {
  private final String text;

  public Secret(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /** Only for the header of a request. */
  String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
