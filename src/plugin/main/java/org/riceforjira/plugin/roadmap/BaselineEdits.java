package org.riceforjira.plugin.roadmap;

import org.springframework.stereotype.Component;

/** Saves and deletes baselines for the visitor, or refuses with a sentence. */
@Component
class BaselineEdits {
  private final BaselineSaving saving;
  private final SavedBaselines baselines;
  private final BaselineAccess access;
  private final SavedBaselineViews views;

  BaselineEdits(
      BaselineSaving saving,
      SavedBaselines baselines,
      BaselineAccess access,
      SavedBaselineViews views) {
    this.saving = saving;
    this.baselines = baselines;
    this.access = access;
    this.views = views;
  }

  /**
   * Saves the roadmap as it is now.
   *
   * @param body as {@link BaselineWish} has it
   */
  SavedBaselineJson save(RoadmapSource source, String body) {
    return views.of(saving.save(source, body));
  }

  /** Deletes a baseline by its id. */
  void delete(RoadmapSource source, String id) {
    baselines.remove(SavedBaselineShelf.of(source), access.deletable(source, id));
  }
}
