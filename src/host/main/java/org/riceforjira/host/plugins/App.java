package org.riceforjira.host.plugins;

/** An installed and enabled app. */
public interface App {
  String key();

  String name();

  String version();

  /** Stops and removes it: its context, services and bundle. */
  void stop();
}
