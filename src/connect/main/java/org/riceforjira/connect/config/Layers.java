package org.riceforjira.connect.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who gave what, the first to be heeded first: options, the environment, the file. */
record Layers(List<Map<Key, Given>> layers) {
  Layers {
    layers = layers.stream().map(Map::copyOf).toList();
  }

  Optional<Given> first(Key key) {
    return layers.stream()
        .flatMap(layer -> Optional.ofNullable(layer.get(key)).stream())
        .findFirst();
  }

  /** Whichever of two keys comes first; nobody may give both. */
  Optional<Given> first(Key one, Key other) {
    Optional<Map<Key, Given>> layer =
        layers.stream().filter(l -> l.containsKey(one) || l.containsKey(other)).findFirst();
    layer
        .filter(l -> l.containsKey(one) && l.containsKey(other))
        .ifPresent(
            l -> {
              throw l.get(one).wrong("and " + l.get(other).place() + " are both given: keep one.");
            });
    return layer.flatMap(l -> Stream.of(one, other).filter(l::containsKey).findAny().map(l::get));
  }

  /** The value of another key that whoever gave this one gave too. */
  Optional<Given> beside(Given given, Key other) {
    return layers.stream()
        .filter(layer -> given.equals(layer.get(given.key())))
        .flatMap(layer -> Optional.ofNullable(layer.get(other)).stream())
        .findFirst();
  }
}
