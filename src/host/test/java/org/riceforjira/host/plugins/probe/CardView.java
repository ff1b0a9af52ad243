package org.riceforjira.host.plugins.probe;

/** What a template shows; some of it only if allowlisted. */
public class CardView {
  public double getScore() {
    return 12.5;
  }

  public String getSecret() {
    return "secret";
  }

  public String join(String one, Integer other) {
    return one + other;
  }
}
