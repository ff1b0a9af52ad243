package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads baselines, with nothing in them that the visitor may not know. */
@Component
class SeenBaselines {
  /** Instead of an id: the roadmap of this moment. */
  static final String NOW = "now";

  private static final Logger LOG = LoggerFactory.getLogger(SeenBaselines.class);

  private final BaselineAccess access;
  private final SavedBaselines baselines;
  private final BaselinesNow now;
  private final BaselineSight sight;

  SeenBaselines(
      BaselineAccess access, SavedBaselines baselines, BaselinesNow now, BaselineSight sight) {
    this.access = access;
    this.baselines = baselines;
    this.now = now;
    this.sight = sight;
  }

  /** An older and a newer one. */
  record Pair(BaselineTaken older, BaselineTaken newer) {}

  /**
   * One alone, by its id or "latest".
   *
   * @throws Refusal 404 if the visitor knows of no such baseline, 409 if it cannot be read any more
   */
  BaselineTaken one(RoadmapSource source, String id) {
    return sight.of(List.of(read(access.open(source, id)))).get(0);
  }

  /** True if the source has no baseline yet. */
  boolean none(RoadmapSource source) {
    return access.open(source).isEmpty();
  }

  /**
   * Two to compare, by their ids or "latest", the newer also "now"; as {@link #one}.
   *
   * @param parameters of the roadmap as it is now
   */
  Pair two(RoadmapSource source, String older, String newer, Map<String, List<String>> parameters) {
    BaselineTaken first = read(access.open(source, older));
    BaselineTaken second =
        newer.equals(NOW) ? now.of(source, parameters) : read(access.open(source, newer));
    List<BaselineTaken> seen = sight.of(List.of(first, second));
    return new Pair(seen.get(0), seen.get(1));
  }

  /** All that can be read, oldest first, and the roadmap as it is now; 409 as {@link #two}. */
  List<BaselineTaken> all(RoadmapSource source, Map<String, List<String>> parameters) {
    BaselineTaken last = now.of(source, parameters);
    List<BaselineTaken> all = new ArrayList<>();
    for (SavedBaseline saved : access.open(source)) {
      try {
        all.add(read(saved));
      } catch (Refusal e) {
        // One that cannot be read must not hide the others; the store has told the log why.
        LOG.debug("Baseline {} is left out", saved.id(), e);
      }
    }
    all.add(last);
    return sight.of(all);
  }

  private BaselineTaken read(SavedBaseline saved) {
    return new BaselineTaken(Optional.of(saved), baselines.read(saved));
  }
}
