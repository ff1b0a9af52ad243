package org.riceforjira.host.plugins.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A service as apps get it: the same, but each call is counted. */
final class CountedService implements InvocationHandler {
  private final Class<?> type;
  private final Object service;
  private final CallCounter counter;

  private CountedService(Class<?> type, Object service, CallCounter counter) {
    this.type = type;
    this.service = service;
    this.counter = counter;
  }

  /** Wraps the service; one that is published under a class stays as it is. */
  static Object wrap(Class<?> type, Object service, CallCounter counter) {
    if (!type.isInterface()) {
      return service;
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, new CountedService(type, service, counter));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    counter.add(type.getSimpleName() + "." + method.getName());
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> type.getName() + " of Jira";
    };
  }
}
