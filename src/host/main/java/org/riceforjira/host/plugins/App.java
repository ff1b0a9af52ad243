package org.riceforjira.host.plugins;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.spring.AppContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An installed app. */
public final class App {
  private static final Logger LOG = LoggerFactory.getLogger(App.class);

  private final Descriptor descriptor;
  private final AppContext context;
  private final List<RestMount> rest;
  private final Deque<Runnable> undo;

  /**
   * An app that is up.
   *
   * @param undo what takes it down again, to be run in order
   */
  App(Descriptor descriptor, AppContext context, List<RestMount> rest, Deque<Runnable> undo) {
    this.descriptor = descriptor;
    this.context = context;
    this.rest = List.copyOf(rest);
    this.undo = new ArrayDeque<>(undo);
  }

  public String key() {
    return descriptor.key();
  }

  public String name() {
    return descriptor.name();
  }

  /** As the descriptor says; empty if it does not. */
  public String version() {
    return descriptor.version();
  }

  /** Its components by the names of their beans, as long as it is up. */
  public Map<String, Object> components() {
    return context.components();
  }

  List<RestMount> rest() {
    return rest;
  }

  /** Stops and removes it: modules, components, services, bundle. Again does nothing. */
  public synchronized void stop() {
    takeDown(undo);
  }

  /** Runs every step, also after one that fails: what is left must go all the same. */
  static void takeDown(Deque<Runnable> steps) {
    while (!steps.isEmpty()) {
      try {
        steps.pop().run();
      } catch (RuntimeException failed) {
        // The app's own code may fail here; the rest of it must still go.
        LOG.error("A step of stopping an app failed", failed);
      }
    }
  }
}
