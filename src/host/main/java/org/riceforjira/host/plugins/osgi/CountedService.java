package org.riceforjira.host.plugins.osgi;

import com.atlassian.cache.Cache;
import com.atlassian.jira.issue.fields.CustomField;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;

/**
 * A service as apps get it: the same, but each call is counted, and some may be broken. So are the
 * calls that read or write values through the custom fields it gives out, for these are calls of
 * the store as well.
 */
final class CountedService implements InvocationHandler {
  private static final Set<String> OF_FIELDS = Set.of("createValue", "updateValue", "getValue");

  private final Class<?> type;
  private final Object service;
  private final CallCounter counter;
  private final BrokenCalls broken;

  private CountedService(Class<?> type, Object service, CallCounter counter, BrokenCalls broken) {
    this.type = type;
    this.service = service;
    this.counter = counter;
    this.broken = broken;
  }

  /** Wraps the service; one that is published under a class stays as it is. */
  static Object wrap(Class<?> type, Object service, CallCounter counter, BrokenCalls broken) {
    if (!type.isInterface()) {
      return service;
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        new CountedService(type, service, counter, broken));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    if (service instanceof CustomField && !OF_FIELDS.contains(method.getName())) {
      return call(method, arguments);
    }
    String name = type.getSimpleName() + "." + method.getName();
    return counted(
        counter.count(name, () -> broken.make(name, method, () -> call(method, arguments))));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    return BrokenCalls.called(method, service, arguments);
  }

  private Object counted(Object result) {
    if (result instanceof Cache<?, ?> cache) {
      return broken.wrap(Cache.class, cache);
    }
    if (result instanceof CustomField field) {
      return wrap(CustomField.class, field, counter, broken);
    }
    if (result instanceof Collection<?> many
        && many.stream().anyMatch(CustomField.class::isInstance)) {
      return many.stream().map(this::counted).toList();
    }
    return result;
  }

  private Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0] || service.equals(unwrapped(arguments[0]));
      case "hashCode" -> service.hashCode();
      default -> service instanceof CustomField ? service.toString() : type.getName() + " of Jira";
    };
  }

  private static Object unwrapped(Object other) {
    return other != null
            && Proxy.isProxyClass(other.getClass())
            && Proxy.getInvocationHandler(other) instanceof CountedService counted
        ? counted.service
        : other;
  }
}
