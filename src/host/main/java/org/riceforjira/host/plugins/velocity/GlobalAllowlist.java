package org.riceforjira.host.plugins.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The calls that every template may make, listed in {@code global-allowlist.txt}. */
final class GlobalAllowlist {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("toString()", "equals(java.lang.Object)", "hashCode()");

  /** Signatures by the type that declares them. */
  private final Map<Class<?>, Set<String>> signatures = new LinkedHashMap<>();

  private GlobalAllowlist() {}

  static GlobalAllowlist read() {
    GlobalAllowlist allowlist = new GlobalAllowlist();
    for (String line : listed()) {
      String[] parts = line.split("#", 2);
      Class<?> type = type(parts[0]);
      allowlist.signatures.merge(
          type,
          parts.length > 1 ? Set.of(parts[1]) : all(type),
          (one, other) -> {
            List<String> both = new ArrayList<>(one);
            both.addAll(other);
            return Set.copyOf(both);
          });
    }
    return allowlist;
  }

  boolean allows(Class<?> target, String signature) {
    return signatures.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().isAssignableFrom(target)
                    && (entry.getValue().contains(signature)
                        || OF_EVERY_OBJECT.contains(signature)));
  }

  /** A method's name with its parameter types, blanks between them, as allowlists write it. */
  static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(" ", method.getName() + "(", ")"));
  }

  private static Set<String> all(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(GlobalAllowlist::signature)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, GlobalAllowlist.class.getClassLoader());
    } catch (ClassNotFoundException wrong) {
      throw new IllegalStateException("global-allowlist.txt names no class " + name, wrong);
    }
  }

  private static List<String> listed() {
    try (InputStream in = GlobalAllowlist.class.getResourceAsStream("global-allowlist.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.startsWith("#") ? "" : line.strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("global-allowlist.txt cannot be read", unreadable);
    }
  }
}
