package org.riceforjira.plugin.roadmap;

import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.score.Factor;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Saves roadmaps as baselines for the visitor. */
@Component
class BaselineSaving {
  private final BaselinesNow now;
  private final SavedBaselines baselines;
  private final BaselineAccess access;
  private final BaselineStamp stamp;
  private final Texts texts;

  BaselineSaving(
      BaselinesNow now,
      SavedBaselines baselines,
      BaselineAccess access,
      BaselineStamp stamp,
      Texts texts) {
    this.now = now;
    this.baselines = baselines;
    this.access = access;
    this.stamp = stamp;
    this.texts = texts;
  }

  /** Saves what the visitor sees of the roadmap; or refuses with a sentence. */
  SavedBaseline save(RoadmapSource source, String body) {
    String by = access.saver(source);
    BaselineWish wish = BaselineWish.of(Json.object(body), texts);
    SavedBaselineShelf shelf = SavedBaselineShelf.of(source);
    // A roadmap takes its time: what is refused anyway is refused before.
    baselines.check(shelf, wish.name());
    Baseline baseline = now.named(wish.name(), by, source, wish.parameters());
    SavedBaseline saved =
        new SavedBaseline(
            stamp.id(),
            wish.name(),
            by,
            baseline.takenAt(),
            source.settings().rules().of(Factor.EFFORT).unit(),
            source.projects().stream().map(project -> project.ref().id().value()).toList());
    baselines.add(shelf, saved, baseline);
    return saved;
  }
}
