package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.backlog.RowJson.Interval;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.ReviewJson;
import org.riceforjira.plugin.factors.ReviewViews;
import org.riceforjira.plugin.jira.BacklogRow;
import org.riceforjira.plugin.jira.RowTraits;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.springframework.stereotype.Component;

/** Puts together the rows of a list, from issues as they are now. */
@Component
class RowViews {
  private final FactorViews factors;
  private final ReviewViews reviews;
  private final Texts texts;

  RowViews(FactorViews factors, ReviewViews reviews, Texts texts) {
    this.factors = factors;
    this.reviews = reviews;
    this.texts = texts;
  }

  /**
   * What is known of a row beside the issue itself.
   *
   * @param index its place in the list; null without one
   * @param standing empty for an issue without a rank
   * @param total effort so far; null for none
   * @param above null without a line
   * @param skipped true for one that does not fit where others after it may
   * @param entry the candidate as it is ranked now; empty for an issue that is none
   */
  record Context(
      Integer index,
      Optional<Standing> standing,
      Double total,
      Boolean above,
      boolean skipped,
      Optional<BacklogEntry> entry) {}

  RowJson of(BacklogRow row, Context context, ProjectSettings settings) {
    Evaluation evaluation = new Evaluator(settings.rules()).evaluate(row.facts());
    Double score = evaluation.scoreOrNull();
    boolean editable = row.issue().editable();
    RowTraits traits = row.traits();
    return new RowJson(
        context.index(),
        row.issue().id(),
        row.issue().key(),
        false,
        traits.summary(),
        new RowJson.Type(traits.type().name(), traits.type().icon().orElse(null)),
        new RowJson.Status(traits.status().name(), traits.status().category()),
        traits.assignee().map(who -> new RowJson.Assignee(who.name(), who.text())).orElse(null),
        context.standing().map(RowViews::rank).orElse(null),
        context.standing().map(standing -> interval(standing.interval())).orElse(null),
        amount(score),
        cells(row, evaluation, settings),
        evaluation.gaps().stream().map(factors::sentence).toList(),
        evaluation.goal().map(AlignmentRule::label).orElse(null),
        amount(context.total()),
        context.above(),
        context.skipped(),
        context.entry().map(entry -> review(entry, evaluation, settings)).orElse(null),
        editable);
  }

  private List<FactorCell> cells(BacklogRow row, Evaluation evaluation, ProjectSettings settings) {
    Set<String> editable = row.issue().editable() ? row.available() : Set.of();
    return factors.of(editable, settings.rules(), row.facts(), evaluation).stream()
        .map(FactorCell::of)
        .toList();
  }

  private ReviewJson review(BacklogEntry entry, Evaluation evaluation, ProjectSettings settings) {
    return reviews.of(
        settings.review(), entry.review(), entry.created(), evaluation.scored().factors());
  }

  private static RowJson.Rank rank(Standing standing) {
    return new RowJson.Rank(
        standing.issue().rank(),
        standing.issue().tied(),
        standing.of(),
        standing.issue().display());
  }

  private Interval interval(RankInterval interval) {
    String low = Integer.toString(interval.low());
    String text =
        interval.low() == interval.high()
            ? low
            : texts.text("rice.backlog.interval", low, Integer.toString(interval.high()));
    return new Interval(interval.low(), interval.high(), text);
  }

  private NumberCell amount(Double number) {
    return number == null ? null : new NumberCell(number, texts.number(number));
  }
}
