package org.riceforjira.host.plugins.probe;

/** Another greeting. */
class Rude implements Greeting {
  @Override
  public String greet() {
    return "hey";
  }
}
