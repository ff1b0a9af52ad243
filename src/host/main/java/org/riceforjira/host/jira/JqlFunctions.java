package org.riceforjira.host.jira;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.riceforjira.host.jql.JqlFunction;

/** The JQL functions of the apps, by name whatever the case. */
public final class JqlFunctions {
  private final Map<String, Function<Asker, JqlFunction>> functions = new ConcurrentHashMap<>();

  /** Adds a function; it is made anew for each query, from whoever asks. */
  public void add(String name, Function<Asker, JqlFunction> function) {
    functions.put(name.toLowerCase(Locale.ROOT), function);
  }

  public void remove(String name) {
    functions.remove(name.toLowerCase(Locale.ROOT));
  }

  Optional<JqlFunction> find(String name, Asker asker) {
    return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)))
        .map(function -> function.apply(asker));
  }
}
