package org.riceforjira.connect.fake.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Screens with one tab each, and which fields are on them. Every project uses all of them. */
public final class Screens {
  public static final long DEFAULT = 1;

  private final Map<Long, Screen> screens = new LinkedHashMap<>();

  Screens() {
    add(DEFAULT, "Default Screen");
  }

  public synchronized void add(long id, String name) {
    screens.put(id, new Screen(id, name, new LinkedHashSet<>()));
  }

  public synchronized Map<Long, Screen> all() {
    Map<Long, Screen> copy = new LinkedHashMap<>();
    screens.forEach((id, screen) -> copy.put(id, screen.copy()));
    return copy;
  }

  /** False where the field is there already. */
  public synchronized boolean put(long screen, String field) {
    return screens.get(screen).fields.add(field);
  }

  public synchronized void take(String field) {
    screens.values().forEach(screen -> screen.fields.remove(field));
  }

  synchronized boolean show(String field) {
    return screens.values().stream().anyMatch(screen -> screen.fields.contains(field));
  }

  /** A screen; its tab has the id of the screen and ten thousand. */
  public record Screen(long id, String name, Set<String> fields) {
    public long tab() {
      return id + 10_000;
    }

    private Screen copy() {
      return new Screen(id, name, new LinkedHashSet<>(fields));
    }
  }
}
