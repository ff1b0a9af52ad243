package org.riceforjira.core.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/**
 * A large backlog as a gateway delivers it: pages of facts. The facts of 20 pages serve again and
 * again, so that the memory for them is bounded and they are as near as those just read. Reach
 * comes from votes, which each round takes from another issue: no two issues have all in common.
 */
final class Facts {
  static final int PAGE = 500;
  private static final int FRESH = 20 * PAGE;
  // Has no divisor in common with the number of facts, so the rounds differ.
  private static final int SHIFT = 7919;

  /** The default rules, but votes for a reach that nobody typed. */
  static final Evaluator EVALUATOR = new Evaluator(rules());

  /** With a reach up to this, half of a million issues share their score with others. */
  static final int WIDE = 1_000_000;

  /** With a reach up to this, nine of ten do. */
  static final int NARROW = 20_000;

  private final Numbers numbers;
  private final List<IssueFacts> fresh = new ArrayList<>(FRESH);

  Facts() {
    this(NARROW);
  }

  Facts(int mostReach) {
    numbers = Numbers.of(FRESH, mostReach);
    for (int i = 0; i < FRESH; i++) {
      fresh.add(
          Example.issue(i, null, numbers.impact()[i], numbers.confidence()[i], numbers.effort()[i])
              .votes((long) numbers.reach()[i])
              .build());
    }
  }

  /** The facts on one of any number of pages, each with the id of its place. */
  List<IssueFacts> page(int page) {
    List<IssueFacts> issues = new ArrayList<>(PAGE);
    for (int place = page * PAGE; place < (page + 1) * PAGE; place++) {
      IssueFacts facts = fresh.get(place % FRESH);
      IssueFacts votes = fresh.get(voter(place));
      issues.add(
          new IssueFacts(place + 1, facts.key(), facts.fields(), votes.system(), facts.related()));
    }
    return issues;
  }

  /** The scores of the first so many issues. */
  List<Score> scores(int issues) {
    List<Score> scores = new ArrayList<>(issues);
    for (int page = 0; page < issues / PAGE; page++) {
      page(page).forEach(facts -> scores.add(EVALUATOR.score(facts)));
    }
    return scores;
  }

  /** The factors of the first so many issues as bare arrays. */
  Numbers numbers(int issues) {
    Numbers all = Numbers.zeros(issues);
    for (int place = 0; place < issues; place++) {
      int i = place % FRESH;
      all.reach()[place] = numbers.reach()[voter(place)];
      all.impact()[place] = numbers.impact()[i];
      all.confidence()[place] = numbers.confidence()[i];
      all.effort()[place] = numbers.effort()[i];
    }
    return all;
  }

  private static int voter(int place) {
    return (place + place / FRESH * SHIFT) % FRESH;
  }

  private static ScoringRules rules() {
    ScoringRules rules = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    FactorRule reach = rules.of(Factor.REACH);
    List<Source> sources = List.of(reach.sources().get(0), new Source.Votes());
    factors.put(Factor.REACH, new FactorRule(reach.unit(), reach.scale(), sources));
    return new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment());
  }
}
