package com.atlassian.event.api;

/** Takes listeners for events. */
public interface EventListenerRegistrar {
  void register(Object listener);

  void unregister(Object listener);
}
