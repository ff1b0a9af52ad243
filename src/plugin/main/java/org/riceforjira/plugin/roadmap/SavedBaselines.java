package org.riceforjira.plugin.roadmap;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.baseline.BaselineCodec;
import org.riceforjira.core.plan.baseline.UnreadableBaseline;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.DamagedText;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StorageRefused;
import org.riceforjira.plugin.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The stored baselines of every source, up to {@value #MOST} each. Who may know of them is the
 * caller's matter.
 */
@Component
class SavedBaselines {
  static final int MOST = 50;

  private static final Logger LOG = LoggerFactory.getLogger(SavedBaselines.class);

  private final SavedBaselineIndex index;
  private final SavedBaselineQueries queries;
  private final SiteStorage storage;
  private final Locks locks;
  private final Texts texts;

  SavedBaselines(
      SavedBaselineIndex index,
      SavedBaselineQueries queries,
      SiteStorage storage,
      Locks locks,
      Texts texts) {
    this.index = index;
    this.queries = queries;
    this.storage = storage;
    this.locks = locks;
    this.texts = texts;
  }

  /** Oldest first; 409 if the list cannot be read any more. */
  List<SavedBaseline> of(SavedBaselineShelf shelf) {
    try {
      return index.read(shelf);
    } catch (DamagedText | JsonParseException e) {
      // Not taken for an empty one, which the next baseline would be written over.
      LOG.error("The list {} of baselines cannot be read", shelf.name(), e);
      throw Refusal.conflict(texts.text("rice.roadmap.baseline.error.list"));
    }
  }

  /** 400 for a name that another one has, 409 if there is no room for one more. */
  void check(SavedBaselineShelf shelf, String name) {
    List<SavedBaseline> there = of(shelf);
    if (there.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
      throw Refusal.invalid(
          Map.of("name", texts.text("rice.roadmap.baseline.error.name.taken", name)));
    }
    if (there.size() >= MOST) {
      throw Refusal.conflict(
          texts.text("rice.roadmap.baseline.error.full", Integer.toString(MOST)));
    }
    queries.check(shelf);
  }

  /** Stores one more; as {@link #check}, and 503 if Jira stores nothing now. */
  void add(SavedBaselineShelf shelf, SavedBaseline saved, Baseline baseline) {
    String text = BaselineCodec.toText(baseline);
    change(
        shelf,
        () -> {
          check(shelf, saved.name());
          List<SavedBaseline> before = of(shelf);
          try {
            queries.add(shelf);
            // First the list: a text that no list names would stay for ever.
            index.write(shelf, Stream.concat(before.stream(), Stream.of(saved)).toList());
            storage.put(key(saved), text);
          } catch (StorageRefused e) {
            undo(shelf, before, e);
            throw e;
          }
        });
  }

  /** Forgets one; nothing happens if it is not there any more. 503 as with {@link #add}. */
  void remove(SavedBaselineShelf shelf, SavedBaseline saved) {
    change(shelf, other -> Optional.of(other).filter(stays -> !stays.id().equals(saved.id())));
  }

  /** Forgets those of which nothing is to be left; 503 as with {@link #add}. */
  void change(SavedBaselineShelf shelf, Function<SavedBaseline, Optional<SavedBaseline>> left) {
    change(
        shelf,
        () -> {
          List<SavedBaseline> before = of(shelf);
          List<SavedBaseline> after = new ArrayList<>();
          for (SavedBaseline saved : before) {
            left.apply(saved).ifPresentOrElse(after::add, () -> storage.remove(key(saved)));
          }
          if (!after.equals(before)) {
            index.write(shelf, after);
          }
          if (after.isEmpty()) {
            queries.remove(shelf);
          }
        });
  }

  /** 409 if it cannot be read any more. */
  Baseline read(SavedBaseline saved) {
    try {
      return storage
          .get(key(saved))
          .map(BaselineCodec::fromText)
          .orElseThrow(() -> unreadable(saved));
    } catch (DamagedText | UnreadableBaseline e) {
      LOG.warn("Baseline {} cannot be read", saved.id(), e);
      throw unreadable(saved);
    }
  }

  private void undo(SavedBaselineShelf shelf, List<SavedBaseline> before, StorageRefused cause) {
    try {
      index.write(shelf, before);
      if (before.isEmpty()) {
        queries.remove(shelf);
      }
    } catch (StorageRefused e) {
      cause.addSuppressed(e);
    }
  }

  private void change(SavedBaselineShelf shelf, Runnable work) {
    Supplier<Boolean> change =
        () -> {
          work.run();
          return true;
        };
    try {
      locks.alone("baselines", shelf.name().hashCode(), change);
    } catch (StorageRefused e) {
      LOG.warn("Baselines could not be changed", e);
      throw Refusal.unavailable(texts.text("rice.roadmap.baseline.error.storage"));
    }
  }

  private Refusal unreadable(SavedBaseline saved) {
    return Refusal.conflict(texts.text("rice.roadmap.baseline.error.unreadable", saved.name()));
  }

  private static String key(SavedBaseline saved) {
    return "org.riceforjira.baseline." + saved.id();
  }
}
