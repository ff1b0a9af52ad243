package com.atlassian.event.api;

/** Delivers events to the listeners. */
public interface EventPublisher extends EventListenerRegistrar {
  void publish(Object event);
}
