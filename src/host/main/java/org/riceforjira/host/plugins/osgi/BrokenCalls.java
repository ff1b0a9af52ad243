package org.riceforjira.host.plugins.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Methods of Jira's services that fail or do nothing, to see how an app takes it; none at first.
 */
public final class BrokenCalls {
  private volatile State state = new State(Map.of(), Set.of(), 0, Map.of());

  private record State(
      Map<String, String> failing,
      Set<String> silent,
      int passing,
      Map<String, AtomicInteger> made) {}

  /**
   * Replaces what was broken before.
   *
   * @param failing why each fails, by {@code Interface.method} (simple names, overloads together)
   * @param silent those that are not called, and answer null, 0 or false
   * @param passing so many calls of each failing method go through first
   */
  public void set(Map<String, String> failing, List<String> silent, int passing) {
    state = new State(Map.copyOf(failing), Set.copyOf(silent), passing, new ConcurrentHashMap<>());
  }

  /** Why the failing ones fail. */
  public Map<String, String> failing() {
    return state.failing();
  }

  /** Those that do nothing. */
  public Set<String> silent() {
    return state.silent();
  }

  /** How many calls of each failing method go through first. */
  public int passing() {
    return state.passing();
  }

  /** Makes a call, unless its method is broken. */
  Object make(String name, Method method, CallCounter.Call call) throws Throwable {
    State now = state;
    if (now.silent().contains(name)) {
      return nothing(method.getReturnType());
    }
    String why = now.failing().get(name);
    if (why != null
        && now.made().computeIfAbsent(name, any -> new AtomicInteger()).getAndIncrement()
            >= now.passing()) {
      throw new IllegalStateException(why);
    }
    return call.run();
  }

  /** A service that apps reach otherwise than through the framework; a class stays as it is. */
  public Object wrap(Class<?> type, Object service) {
    if (service == null || !type.isInterface()) {
      return service;
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            make(
                type.getSimpleName() + "." + method.getName(),
                method,
                () -> called(method, service, arguments)));
  }

  /** Calls a method, and throws what that throws. */
  static Object called(Method method, Object service, Object[] arguments) throws Throwable {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == long.class) {
      return 0L;
    }
    return type == int.class ? (Object) 0 : null;
  }
}
