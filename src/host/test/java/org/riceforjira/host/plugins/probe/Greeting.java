package org.riceforjira.host.plugins.probe;

/** What the probe app offers to others. */
public interface Greeting {
  String greet();
}
