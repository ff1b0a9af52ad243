package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.riceforjira.core.sync.Impact;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.SeenHead;
import org.riceforjira.plugin.jira.SeenHeads;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.scores.ImpactJson.LostJson;
import org.riceforjira.plugin.scores.ImpactJson.MoveJson;
import org.springframework.stereotype.Component;

/** Tells what the settings of a preview would change, of issues only what the visitor may know. */
@Component
class ImpactViews {
  private static final int TOLD = 10;

  /** So many are asked about at once: mostly the visitor sees them all. */
  private static final int SLICE = 100;

  private final RunFiles files;
  private final SeenHeads seen;
  private final FactorViews factors;
  private final Texts texts;

  ImpactViews(RunFiles files, SeenHeads seen, FactorViews factors, Texts texts) {
    this.files = files;
    this.seen = seen;
    this.factors = factors;
    this.texts = texts;
  }

  /** The impact, or 404 for any run that is no preview of settings, or has not come to its end. */
  ImpactJson of(Run run) {
    String id = Long.toString(run.id());
    RunImpact impact =
        files
            .impact(run.id())
            .filter(found -> run.state() == RunState.COMPLETE)
            .orElseThrow(
                () -> Refusal.notFound(texts.text("rice.settings.error.impact.missing", id)));
    Impact.Counts counts = impact.counts();
    return new ImpactJson(
        counts.changed(),
        counts.gained(),
        counts.lost(),
        ReportJson.unscored(impact.lostBecause(), texts),
        told(impact.moves(), Impact.Move::issueId, ImpactViews::move),
        told(impact.lost(), Impact.Lost::issueId, this::lost),
        counts.entered(),
        counts.left(),
        impact.ranked());
  }

  private <F, T> List<T> told(
      List<F> found, ToLongFunction<F> id, BiFunction<F, SeenHead, T> telling) {
    List<T> told = new ArrayList<>();
    for (int from = 0; from < found.size() && told.size() < TOLD; from += SLICE) {
      List<F> slice = found.subList(from, Math.min(from + SLICE, found.size()));
      Map<Long, SeenHead> heads = seen.of(slice.stream().map(id::applyAsLong).toList());
      slice.stream()
          .filter(one -> heads.containsKey(id.applyAsLong(one)))
          .limit(TOLD - told.size())
          .forEach(one -> told.add(telling.apply(one, heads.get(id.applyAsLong(one)))));
    }
    return told;
  }

  private static MoveJson move(Impact.Move move, SeenHead head) {
    return new MoveJson(
        head.key(),
        head.summary(),
        move.rankBefore(),
        move.rankAfter(),
        move.before(),
        move.after());
  }

  private LostJson lost(Impact.Lost lost, SeenHead head) {
    return new LostJson(head.key(), head.summary(), factors.sentence(lost.gap()));
  }
}
