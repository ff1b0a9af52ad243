package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.riceforjira.core.Example;

/** Jira's plugin settings and cluster locks, in memory and as strict about keys and values. */
public final class MiniStorage {
  /** What is stored, by key. */
  public final Map<String, Object> values = new HashMap<>();

  /** Every take and release of a lock, such as "+setup" and "-setup". */
  final List<String> lockings = new ArrayList<>();

  final Set<String> lockedByOthers = new HashSet<>();

  /** Jira is in its read-only mode. */
  public boolean readOnly;

  /** Jira refuses to store anything under these keys, but forgets what is there. */
  public final Set<String> refused = new HashSet<>();

  private final Map<String, Runnable> beforeReading = new HashMap<>();
  private int changesLeft = Integer.MAX_VALUE;
  private int reads;
  private Runnable whileWaiting = () -> {};
  private final PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
  private final ClusterLockService locks = mock(ClusterLockService.class);

  public MiniStorage() {
    PluginSettings settings = mock(PluginSettings.class);
    when(settings.get(anyString())).thenAnswer(call -> get(call.getArgument(0)));
    when(settings.put(anyString(), any()))
        .thenAnswer(call -> put(call.getArgument(0), call.getArgument(1)));
    when(settings.remove(anyString())).thenAnswer(call -> remove(call.getArgument(0)));
    when(factory.createGlobalSettings()).thenReturn(settings);
    when(locks.getLockForName(anyString())).thenAnswer(call -> lock(call.getArgument(0)));
  }

  /** Which fields the site uses. */
  public RiceFieldsStore riceFields() {
    return new RiceFieldsStore(factory);
  }

  /** A storage in which the site uses the fields of {@link Example}. */
  public MiniStorage setUp() {
    riceFields()
        .write(
            Map.of(
                RiceField.REACH, Example.FIELDS.reach(),
                RiceField.IMPACT, Example.FIELDS.impact(),
                RiceField.CONFIDENCE, Example.FIELDS.confidence(),
                RiceField.EFFORT, Example.FIELDS.effort(),
                RiceField.SCORE, Example.FIELDS.score()));
    return this;
  }

  /** The settings of projects over this storage, saved by whoever is at the browser. */
  public StoredSettings settings() {
    return settings(new Visitors());
  }

  /** The settings of projects over this storage, saved by this visitor. */
  public StoredSettings settings(Visitors visitors) {
    return settings(visitors, Clock.systemUTC());
  }

  /** The same, with a clock of its own. */
  public StoredSettings settings(Visitors visitors, Clock clock) {
    return new StoredSettings(texts(), locks(), riceFields(), visitors.visitor(), new Days(clock));
  }

  /** Texts of any length over this storage. */
  public SiteStorage texts() {
    return new SiteStorage(factory, locks());
  }

  /** The locks, none of which is held. */
  public Locks locks() {
    return new Locks(locks);
  }

  /** Somebody else holds the lock from now on. */
  public void lockedByOthers(String name) {
    lockedByOthers.add(name);
  }

  /** Somebody does this while a lock is being waited for. */
  public void whileWaiting(Runnable change) {
    whileWaiting = change;
  }

  /** Every take and release of a lock so far, such as "+setup" and "-setup". */
  public List<String> lockings() {
    return List.copyOf(lockings);
  }

  /** Somebody does this just before the value of this key is read next. */
  public void beforeReading(String key, Runnable change) {
    beforeReading.put(key, change);
  }

  /** Does the work, with Jira dying after so many changes; true if it did die. */
  public boolean interruptedAfter(int changes, Runnable work) {
    changesLeft = changes;
    try {
      work.run();
      return false;
    } catch (Interruption e) {
      return true;
    } finally {
      changesLeft = Integer.MAX_VALUE;
    }
  }

  /** The end of the process. */
  private static final class Interruption extends Error {
    private static final long serialVersionUID = 1L;
  }

  private void change() {
    if (readOnly) {
      throw new IllegalStateException("Jira is read-only.");
    }
    if (changesLeft-- == 0) {
      throw new Interruption();
    }
  }

  /** How often something was read so far. */
  public int reads() {
    return reads;
  }

  private Object get(String key) {
    reads++;
    Optional.ofNullable(beforeReading.remove(key)).ifPresent(Runnable::run);
    return values.get(key);
  }

  private Object remove(String key) {
    change();
    return values.remove(key);
  }

  private Object put(String key, Object value) {
    change();
    boolean text = value instanceof String string && string.length() <= 99_000;
    if (refused.contains(key) || key.length() > 100 || !(text || value instanceof Map)) {
      throw new IllegalArgumentException("Jira cannot store " + key);
    }
    return values.put(key, value);
  }

  private ClusterLock lock(String fullName) {
    String name = fullName.replace("org.riceforjira.", "");
    ClusterLock lock = mock(ClusterLock.class);
    when(lock.tryLock())
        .thenAnswer(call -> !lockedByOthers.contains(name) && lockings.add("+" + name));
    Mockito.doAnswer(
            call -> {
              whileWaiting.run();
              return lockings.add("+" + name);
            })
        .when(lock)
        .lock();
    try {
      when(lock.tryLock(anyLong(), any())).thenAnswer(call -> lock.tryLock());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Mockito.doAnswer(call -> lockings.add("-" + name)).when(lock).unlock();
    return lock;
  }
}
