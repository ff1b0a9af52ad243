package org.riceforjira.core.settings;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/**
 * A source and where it stands in settings.
 *
 * @param index among the sources of the factor
 * @param path such as {@code $.factors.reach.sources[1]}
 */
public record SourcePlace(Factor factor, int index, String path, Source source) {
  /** Every source, in the order of the factors and in its own. */
  public static List<SourcePlace> all(ScoringRules rules) {
    List<SourcePlace> all = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      String list = "$.factors." + SettingsEncoder.word(factor) + ".sources";
      List<Source> sources = rules.of(factor).sources();
      for (int i = 0; i < sources.size(); i++) {
        all.add(new SourcePlace(factor, i, list + "[" + i + "]", sources.get(i)));
      }
    }
    return all;
  }
}
