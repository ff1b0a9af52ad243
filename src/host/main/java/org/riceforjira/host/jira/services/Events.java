package org.riceforjira.host.jira.services;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.riceforjira.host.measures.AppCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events in the publishing thread, to the public methods marked {@link EventListener}
 * whose one parameter fits. A listener that fails is logged and counted, and harms nobody else. As
 * in Jira, the methods must be callable from outside: in a class that is not public they are not.
 */
final class Events implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private final List<Object> listeners = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final BooleanSupplier dropped;

  /** {@code dropped}: whether events are lost now. */
  Events(BooleanSupplier dropped) {
    this.dropped = dropped;
  }

  int failures() {
    return failures.get();
  }

  @Override
  public void register(Object listener) {
    List<Method> methods = methods(listener);
    for (Method method : methods) {
      if (method.getParameterCount() != 1) {
        throw new IllegalArgumentException(
            "%s is an event listener and must take one parameter, the event.".formatted(method));
      }
    }
    unregister(listener);
    listeners.add(listener);
  }

  @Override
  public void unregister(Object listener) {
    listeners.removeIf(known -> known == listener);
  }

  @Override
  public void publish(Object event) {
    if (dropped.getAsBoolean()) {
      return;
    }
    for (Object listener : listeners) {
      for (Method method : methods(listener)) {
        if (method.getParameterTypes()[0].isInstance(event)) {
          deliver(event, listener, method);
        }
      }
    }
  }

  private void deliver(Object event, Object listener, Method method) {
    try {
      AppCode.run(() -> method.invoke(listener, event));
    } catch (InvocationTargetException e) {
      failures.incrementAndGet();
      LOG.error("Event listener {} failed", method, e.getCause());
    } catch (ReflectiveOperationException e) {
      failures.incrementAndGet();
      LOG.error("Event listener {} cannot be called; make its class public", method, e);
    }
  }

  private static List<Method> methods(Object listener) {
    return Arrays.stream(listener.getClass().getMethods())
        .filter(method -> method.isAnnotationPresent(EventListener.class))
        .toList();
  }
}
