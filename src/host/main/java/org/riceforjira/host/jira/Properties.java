package org.riceforjira.host.jira;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.data.Store;

/**
 * JSON that apps and REST attach to entities, which are named as {@code IssueProperty} and {@code
 * ProjectProperty}. Nobody's permissions are asked here.
 */
public final class Properties {
  public static final String OF_ISSUES = "IssueProperty";
  public static final int LONGEST_KEY = 255;
  public static final int LARGEST_VALUE = 32_768;

  private static final Map<String, String> FOLDERS = Map.of(OF_ISSUES, "issue");

  private final Store store;
  private final Transactions transactions;

  Properties(Store store, Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /** One property: the entity's kind and id, the key, and the JSON. */
  public record Property(String entity, long entityId, String key, String json) {}

  /** The JSON. */
  public Optional<String> get(String entity, long entityId, String key) {
    return Optional.ofNullable(store.properties().get(name(entity, entityId, key)));
  }

  /** The properties of all entities of a kind, by id and key. */
  public Stream<Property> of(String entity) {
    String folder = folder(entity) + "/";
    return store.properties().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(folder))
        .map(entry -> property(entity, entry.getKey().substring(folder.length()), entry.getValue()))
        .sorted(Comparator.comparingLong(Property::entityId).thenComparing(Property::key));
  }

  /** The keys of one entity's properties, sorted. */
  public List<String> keys(String entity, long entityId) {
    String prefix = name(entity, entityId, "");
    return store.properties().keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** Sets several; the JSON by the key. */
  public void put(String entity, long entityId, Map<String, String> jsons) {
    transactions.write(
        () -> {
          jsons.forEach((key, json) -> store.properties().put(name(entity, entityId, key), json));
          return jsons.size();
        });
  }

  /** Takes several away; those that are not there are no matter. */
  public void remove(String entity, long entityId, List<String> keys) {
    transactions.write(
        () -> {
          keys.forEach(key -> store.properties().remove(name(entity, entityId, key)));
          return keys.size();
        });
  }

  private static Property property(String entity, String idAndKey, String json) {
    int slash = idAndKey.indexOf('/');
    long id = Long.parseLong(idAndKey.substring(0, slash));
    return new Property(entity, id, idAndKey.substring(slash + 1), json);
  }

  private static String name(String entity, long entityId, String key) {
    return folder(entity) + "/" + entityId + "/" + key;
  }

  private static String folder(String entity) {
    return FOLDERS.getOrDefault(entity, entity);
  }
}
