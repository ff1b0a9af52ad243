package org.riceforjira.jiraapi;

import java.util.Objects;
import java.util.function.Function;

/** What ComponentAccessor answers with: an embedded host installs its lookup here once. */
public final class HostComponents {
  private static volatile Function<Class<?>, ?> lookup = type -> null;

  private HostComponents() {}

  /** From now on components come from this function, which answers null for a type it lacks. */
  public static void install(Function<Class<?>, ?> components) {
    lookup = Objects.requireNonNull(components, "components");
  }

  /** The component of the type, or null. */
  public static <T> T find(Class<T> type) {
    return type.cast(lookup.apply(type));
  }
}
