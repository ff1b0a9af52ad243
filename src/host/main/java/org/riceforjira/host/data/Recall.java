package org.riceforjira.host.data;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers decoded rows of small tables that are read all the time. The JSON itself is the key, so
 * that no write, by whatever way, can make an answer wrong.
 */
final class Recall<R> {
  private final int most;
  private final Map<String, R> rows = new ConcurrentHashMap<>();

  private Recall(int most) {
    this.most = most;
  }

  static <R> Recall<R> of(int most) {
    return new Recall<>(most);
  }

  static <R> Recall<R> nothing() {
    return new Recall<>(0);
  }

  R row(String json, Function<String, R> decode) {
    if (most == 0) {
      return decode.apply(json);
    }
    if (rows.size() >= most) {
      rows.clear();
    }
    return rows.computeIfAbsent(json, decode);
  }
}
