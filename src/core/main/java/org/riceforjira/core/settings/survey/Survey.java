package org.riceforjira.core.settings.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;

/**
 * Looks through issues for what scores could be made of, and proposes settings: what people type
 * comes first, then for each factor the one derived source that knows most.
 */
public final class Survey {
  /** Counts of people say more of reach than counts of links; otherwise the most issues win. */
  private static final Comparator<Coverage> BEST_FIRST =
      Comparator.comparing((Coverage found) -> found.source() instanceof Source.LinkCount)
          .thenComparing(found -> !found.apart())
          .thenComparing(Coverage::issues, Comparator.reverseOrder());

  private final Supply supply;
  private final ProjectSettings current;

  /**
   * A survey of what this Jira has.
   *
   * @param current the settings in force, of which everything is kept but derived sources, and the
   *     unit of confidence where what people typed is of another
   */
  public Survey(Supply supply, ProjectSettings current) {
    this.supply = supply;
    this.current = current;
  }

  /** What has to be read of each issue. */
  public FactNeeds needs() {
    PossibleSources possible = new PossibleSources(supply, current.rules());
    return Arrays.stream(Factor.values())
        .flatMap(factor -> possible.of(factor).stream())
        .map(Source::needs)
        .reduce(current.rules().needs(), FactNeeds::plus);
  }

  /** What these issues come to. */
  public Findings of(List<IssueFacts> issues) {
    ScoringRules rules = current.rules();
    List<Source> confidences = new PossibleSources(supply, rules).of(Factor.CONFIDENCE);
    ConfidenceUnit unit = new TypedConfidence(confidences, issues).unit(rules);
    return of(issues, new ScoringRules(rules.factors(), unit, rules.rounding(), rules.alignment()));
  }

  private Findings of(List<IssueFacts> issues, ScoringRules rules) {
    PossibleSources possible = new PossibleSources(supply, rules);
    Map<Factor, List<SurveyedSource>> sources = new EnumMap<>(Factor.class);
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    for (Factor factor : Factor.values()) {
      List<Coverage> covered =
          possible.of(factor).stream().map(source -> Coverage.of(source, issues)).toList();
      List<Source> proposed = proposed(possible.kept(factor), covered);
      FactorRule rule = rules.of(factor);
      factors.put(factor, new FactorRule(rule.unit(), rule.scale(), proposed));
      sources.put(
          factor,
          covered.stream()
              .filter(Survey::isWorthALine)
              .map(c -> new SurveyedSource(c.source(), c.issues(), proposed.contains(c.source())))
              .toList());
    }
    ScoringRules changed =
        new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment());
    return findings(sources, current.with(changed), issues);
  }

  /** A Jira has many types of links, of which a project uses a few. */
  private static boolean isWorthALine(Coverage found) {
    return found.issues() > 0 || !(found.source() instanceof Source.LinkCount);
  }

  private static List<Source> proposed(Set<Source> kept, List<Coverage> covered) {
    List<Source> proposed = new ArrayList<>();
    covered.stream()
        .filter(found -> found.source().typed())
        .filter(found -> found.issues() > 0 || kept.contains(found.source()))
        .map(Coverage::source)
        .forEach(proposed::add);
    Optional<Coverage> derived =
        covered.stream()
            .filter(found -> !found.source().typed())
            .filter(found -> found.issues() > 0 || found.source().assumed())
            .min(BEST_FIRST);
    derived.map(Coverage::source).ifPresent(proposed::add);
    return proposed;
  }

  private static Findings findings(
      Map<Factor, List<SurveyedSource>> sources,
      ProjectSettings proposal,
      List<IssueFacts> issues) {
    Evaluator evaluator = new Evaluator(proposal.rules());
    List<Evaluation> scored =
        issues.stream()
            .map(evaluator::evaluate)
            .filter(evaluation -> evaluation.score().isPresent())
            .sorted(Comparator.comparing(Evaluation::scored, Ranking.ORDER))
            .toList();
    return new Findings(sources, proposal, scored.size(), examples(scored));
  }

  private static List<Evaluation> examples(List<Evaluation> scored) {
    return scored.isEmpty()
        ? List.of()
        : IntStream.of(0, (scored.size() - 1) / 2, scored.size() - 1)
            .distinct()
            .mapToObj(scored::get)
            .toList();
  }
}
