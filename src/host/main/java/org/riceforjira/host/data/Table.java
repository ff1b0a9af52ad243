package org.riceforjira.host.data;

import com.google.gson.Gson;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of one kind, kept as JSON: what is read is always a copy, as it is from a database. */
public final class Table<K, R> {
  private static final Gson JSON = new Gson();

  private final Map<K, String> rows;
  private final Class<R> type;

  Table(Map<K, String> rows, Class<R> type) {
    this.rows = rows;
    this.type = type;
  }

  public Optional<R> get(K id) {
    return Optional.ofNullable(rows.get(id)).map(this::decode);
  }

  /** Every row, in the order of the ids. */
  public Stream<R> all() {
    return rows.values().stream().map(this::decode);
  }

  public void put(K id, R row) {
    rows.put(id, JSON.toJson(row));
  }

  public void remove(K id) {
    rows.remove(id);
  }

  public int size() {
    return rows.size();
  }

  private R decode(String json) {
    return JSON.fromJson(json, type);
  }
}
