package org.riceforjira.plugin.roadmap;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Days;

/** The baseline with the id "b1", where there is no other. */
final class OnlyBaseline {
  private static final SavedBaseline SAVED =
      new SavedBaseline("b1", "Review", "alice", Instant.EPOCH, "person-months", List.of(10000L));

  static final SavedBaselineJson JSON =
      new SavedBaselineJson("b1", "Review", "Alice", "", "", true, true);

  private OnlyBaseline() {}

  /** The plans that were made earlier; a baseline of null is none. */
  static EarlierPlan earlier(Baseline baseline, Days days) {
    SeenBaselines baselines = mock(SeenBaselines.class);
    when(baselines.none(any())).thenReturn(baseline == null);
    when(baselines.one(any(), anyString()))
        .thenAnswer(
            call -> {
              if (!List.of("b1", "latest").contains(call.<String>getArgument(1))) {
                throw Refusal.notFound("There is no such baseline.");
              }
              return new BaselineTaken(Optional.of(SAVED), baseline);
            });
    SavedBaselineViews saved = mock(SavedBaselineViews.class);
    when(saved.of(any())).thenReturn(JSON);
    return new EarlierPlan(
        baselines, saved, new BaselineTexts(new PlanTexts(EnglishTexts.texts()), days));
  }
}
