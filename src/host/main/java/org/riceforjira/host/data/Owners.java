package org.riceforjira.host.data;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/** Finds the rows of an owner without reading all: keys are owner and row id, sorted as texts. */
final class Owners<K, R> {
  private static final int DIGITS = 19;

  private final MVMap<String, K> ids;
  private final Function<R, List<Long>> ownersOf;

  Owners(MVMap<String, K> ids, Function<R, List<Long>> ownersOf) {
    this.ids = ids;
    this.ownersOf = ownersOf;
  }

  static <K, R> Owners<K, R> none() {
    return new Owners<>(null, row -> List.of());
  }

  void add(K id, R row) {
    ownersOf.apply(row).forEach(owner -> ids.put(key(owner, id), id));
  }

  void remove(K id, Supplier<R> row) {
    if (ids != null) {
      ownersOf.apply(row.get()).forEach(owner -> ids.remove(key(owner, id)));
    }
  }

  Stream<K> of(long owner) {
    String prefix = prefix(owner);
    Iterator<String> keys = ids.keyIterator(prefix);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(keys, Spliterator.ORDERED), false)
        .takeWhile(key -> key.startsWith(prefix))
        .map(ids::get);
  }

  private static String key(long owner, Object id) {
    return prefix(owner) + padded(id);
  }

  private static String prefix(long owner) {
    return padded(owner) + "/";
  }

  private static String padded(Object id) {
    String digits = id.toString();
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
