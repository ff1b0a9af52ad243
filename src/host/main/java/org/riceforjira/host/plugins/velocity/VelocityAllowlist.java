package org.riceforjira.host.plugins.velocity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that templates may call: the global ones, and those that the apps list for classes of
 * their own. Entries are {@code class#method(types)}, types separated by blanks; the class is that
 * of the object itself, not an interface of it.
 */
public final class VelocityAllowlist {
  private static final Logger LOG = LoggerFactory.getLogger(VelocityAllowlist.class);

  private final GlobalAllowlist global = GlobalAllowlist.read();
  private final Map<String, Set<String>> ofApps = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();

  /** How often each method was refused since the start, by {@code class#method(types)}. */
  public Map<String, Long> refusals() {
    Map<String, Long> counts = new TreeMap<>();
    refusals.forEach((method, count) -> counts.put(method, count.sum()));
    return counts;
  }

  /** Sets the entries of an app; they go when the app goes. */
  public void put(String appKey, Set<String> entries) {
    ofApps.put(appKey, Set.copyOf(entries));
  }

  public void remove(String appKey) {
    ofApps.remove(appKey);
  }

  boolean allows(Class<?> target, String signature) {
    String entry = entry(target, signature);
    return global.allows(target, signature)
        || ofApps.values().stream().anyMatch(entries -> entries.contains(entry));
  }

  void refused(Class<?> target, String signature) {
    String entry = entry(target, signature);
    refusals.computeIfAbsent(entry, name -> new LongAdder()).increment();
    LOG.warn("Method needs allowlisting: {}", entry);
  }

  private static String entry(Class<?> target, String signature) {
    return target.getName() + "#" + signature;
  }
}
