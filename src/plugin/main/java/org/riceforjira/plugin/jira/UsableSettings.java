package org.riceforjira.plugin.jira;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.SourcePlace;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * The settings in force, as far as Jira still has what they name: where a source is gone, what
 * comes behind it does not take its place. To whoever looks, the factor has a gap then, rather than
 * a value that nobody chose for it.
 */
@Component
public class UsableSettings {
  private final StoredSettings settings;
  private final SettingsProblems problems;

  public UsableSettings(StoredSettings settings, SettingsProblems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  /** Empty until the site's RICE fields are set up. */
  public Optional<VersionedSettings> of(ProjectId project) {
    return settings
        .effective(project)
        .map(found -> new VersionedSettings(usable(project, found.settings()), found.revision()));
  }

  private ProjectSettings usable(ProjectId project, ProjectSettings chosen) {
    ScoringRules rules = chosen.rules();
    if (rules.factors().values().stream().allMatch(rule -> rule.sources().size() < 2)) {
      return chosen;
    }
    List<SourcePlace> lost = problems.lost(project, chosen);
    if (lost.isEmpty()) {
      return chosen;
    }
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    lost.forEach(
        place ->
            factors.computeIfPresent(place.factor(), (factor, rule) -> upTo(place.index(), rule)));
    return chosen.with(
        new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment()));
  }

  private static FactorRule upTo(int index, FactorRule rule) {
    int length = Math.min(index + 1, rule.sources().size());
    return new FactorRule(rule.unit(), rule.scale(), rule.sources().subList(0, length));
  }
}
