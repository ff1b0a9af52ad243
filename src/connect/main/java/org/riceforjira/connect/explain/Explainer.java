package org.riceforjira.connect.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.explain.Explanation.FactorPart;
import org.riceforjira.connect.explain.Explanation.Flips;
import org.riceforjira.connect.explain.Explanation.Goal;
import org.riceforjira.connect.explain.Explanation.Line;
import org.riceforjira.connect.explain.Explanation.Rank;
import org.riceforjira.connect.text.FactorTexts;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.rank.RankedIssue;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.standing.DrawnLine;

/** Explains issues by the settings of their project. */
public final class Explainer {
  private final ScoringRules rules;
  private final Evaluator evaluator;
  private final CutChoice cut;
  private final FactorTexts texts;
  private final SourceTexts sources;

  /**
   * @param cut the line to see the issues by; without a capacity there is none
   * @param fields names by id
   */
  public Explainer(ProjectSettings settings, CutChoice cut, Map<String, String> fields) {
    this.rules = settings.rules();
    this.evaluator = new Evaluator(rules);
    this.cut = cut;
    this.texts = new FactorTexts(rules);
    this.sources = new SourceTexts(fields);
  }

  Explanation explain(AskedIssue issue) {
    Evaluation evaluation = evaluator.evaluate(issue.facts());
    RankedCandidates candidates = issue.among();
    OptionalInt position = candidates.position(issue.facts().id());
    boolean ranked = position.isPresent() && evaluation.scored().isPresent();
    Optional<DrawnLine> line = ranked ? line(candidates, position.getAsInt()) : Optional.empty();
    Double stored = issue.facts().storedScore();
    return new Explanation(
        issue.facts().key(),
        issue.summary(),
        issue.project(),
        evaluation.scoreOrNull(),
        stored,
        !rules.rounding().same(stored, evaluation.scoreOrNull()),
        evaluation.scored().isPresent() ? new FormulaText(texts).of(evaluation) : null,
        factors(evaluation),
        evaluation
            .goal()
            .map(goal -> new Goal(goal.label(), goal.multiplier(), goal.jql()))
            .orElse(null),
        evaluation.gaps().stream().map(Gap::sentence).toList(),
        ranked ? rank(candidates, position.getAsInt(), issue.project()) : null,
        ranked ? null : notRanked(evaluation),
        line.map(drawn -> line(drawn, candidates)).orElse(null),
        ranked ? flips(candidates, position.getAsInt(), evaluation, line) : List.of());
  }

  private List<FactorPart> factors(Evaluation evaluation) {
    return Arrays.stream(Factor.values()).map(factor -> factor(evaluation, factor)).toList();
  }

  private FactorPart factor(Evaluation evaluation, Factor factor) {
    Optional<FactorValue> value = Optional.ofNullable(evaluation.values().get(factor));
    return new FactorPart(
        FactorTexts.code(factor),
        value.map(FactorValue::value).orElse(null),
        value.map(it -> texts.value(factor, it.value())).orElse(null),
        value.flatMap(FactorValue::level).map(Level::name).orElse(null),
        rules.of(factor).unit(),
        value.map(it -> sources.origin(it, rules.of(factor).sources())).orElse(null),
        evaluation.gaps().stream()
            .filter(gap -> gap.factor() == factor)
            .map(Gap::sentence)
            .findFirst()
            .orElse(null));
  }

  private static String notRanked(Evaluation evaluation) {
    return evaluation.scored().isPresent()
        ? "Not ranked: it is not among the candidates, for example because it is done."
        : "Not ranked: it has no score.";
  }

  private static Rank rank(RankedCandidates candidates, int position, String project) {
    RankedIssue ranked = candidates.ranking().get(position);
    RankInterval interval = candidates.intervals().interval(position);
    int of = candidates.ranking().scored();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Rank %s of %d in %s%s."
            .formatted(ranked.display(), of, project, ranked.tied() ? " (shared)" : ""));
    sentences.add(
        interval.low() == interval.high()
            ? "In 4 of 5 cases its true rank is " + interval.low() + "."
            : "In 4 of 5 cases its true rank is between %d and %d."
                .formatted(interval.low(), interval.high()));
    return new Rank(ranked.rank(), ranked.tied(), of, interval.low(), interval.high(), sentences);
  }

  private Optional<DrawnLine> line(RankedCandidates candidates, int position) {
    return cut.sprintCapacity().isPresent()
        ? Optional.of(
            new DrawnLine(
                candidates.ranking(), position, cut.sprintCapacity().getAsDouble(), cut.policy()))
        : Optional.empty();
  }

  private Line line(DrawnLine line, RankedCandidates candidates) {
    OptionalDouble chance = line.chance(candidates::intervals);
    String unit = texts.effortUnit();
    return new Line(
        line.isAbove(),
        line.capacity(),
        unit,
        cut.policy().name().toLowerCase(Locale.ROOT),
        chance.isPresent() ? (Double) chance.getAsDouble() : null,
        LineTexts.sentences(line, chance, unit));
  }

  private List<Flips> flips(
      RankedCandidates candidates, int position, Evaluation issue, Optional<DrawnLine> line) {
    FlipTexts told = new FlipTexts(texts);
    List<Flip> next =
        new org.riceforjira.core.rank.Flips(evaluator)
            .toPassNext(candidates.ranking(), position, issue);
    Optional<List<Flip>> crossing = line.flatMap(drawn -> drawn.crossing(evaluator, issue));
    // Whoever is just below the line crosses it by passing the next one: that is said once.
    boolean both = !next.isEmpty() && crossing.filter(next::equals).isPresent();
    List<Flips> flips = new ArrayList<>();
    if (position > 0) {
      String key = candidates.ranking().get(position - 1).score().key();
      flips.add(both ? told.passingIntoLine(key, next) : told.passing(key, next));
    }
    if (crossing.isPresent() && !both) {
      flips.add(told.crossing(line.orElseThrow().isAbove(), crossing.get()));
    }
    return flips;
  }
}
