package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;

/** Settings that fill nearly all that is read, with letters that can hardly be compressed. */
final class LargeSettings {
  private static final int GOALS = 26;

  private final Random random;

  LargeSettings(long seed) {
    random = new Random(seed);
  }

  /** Others each time. */
  ProjectSettings next() {
    List<AlignmentRule> goals =
        IntStream.range(0, GOALS)
            .mapToObj(n -> new AlignmentRule(letters(7_500), 2, "g" + n))
            .toList();
    ScoringRules rules = Example.SETTINGS.rules();
    return Example.SETTINGS.with(
        new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), goals));
  }

  private String letters(int count) {
    return random.ints(count, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
  }
}
