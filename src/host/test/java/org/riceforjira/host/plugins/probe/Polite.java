package org.riceforjira.host.plugins.probe;

/** A greeting. */
class Polite implements Greeting {
  @Override
  public String greet() {
    return "good day";
  }
}
