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
  private final Recall<R> recall;
  private final Owners<K, R> owners;

  Table(Map<K, String> rows, Class<R> type, Recall<R> recall, Owners<K, R> owners) {
    this.rows = rows;
    this.type = type;
    this.recall = recall;
    this.owners = owners;
  }

  public Optional<R> get(K id) {
    return Optional.ofNullable(rows.get(id)).map(this::decode);
  }

  /** Every row, in the order of the ids. */
  public Stream<R> all() {
    return rows.values().stream().map(this::decode);
  }

  /** The rows that belong to an issue, or issues to a project, in the order of the ids. */
  Stream<R> of(long owner) {
    return owners.of(owner).map(rows::get).map(this::decode);
  }

  public void put(K id, R row) {
    String before = rows.put(id, JSON.toJson(row));
    if (before != null) {
      owners.remove(id, () -> decode(before));
    }
    owners.add(id, row);
  }

  public void remove(K id) {
    String before = rows.remove(id);
    if (before != null) {
      owners.remove(id, () -> decode(before));
    }
  }

  public int size() {
    return rows.size();
  }

  private R decode(String json) {
    return recall.row(json, text -> JSON.fromJson(text, type));
  }
}
