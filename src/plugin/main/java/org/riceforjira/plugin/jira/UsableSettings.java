package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
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
    if (rules.factors().values().stream().noneMatch(UsableSettings::canMislead)) {
      return chosen;
    }
    List<SourcePlace> lost = problems.lost(project, chosen);
    if (lost.isEmpty()) {
      return chosen;
    }
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    lost.forEach(
        place ->
            factors.computeIfPresent(
                place.factor(), (factor, rule) -> endingWith(place, rule, chosen.scoreField())));
    return chosen.with(
        new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment()));
  }

  /** True where something else could be taken for a source that is gone. */
  private static boolean canMislead(FactorRule rule) {
    return rule.sources().size() > 1
        || rule.sources().stream().anyMatch(Source.LinkCount.class::isInstance);
  }

  private static FactorRule endingWith(SourcePlace lost, FactorRule rule, String anyField) {
    List<Source> sources = rule.sources();
    List<Source> kept = new ArrayList<>(sources.subList(0, Math.min(lost.index(), sources.size())));
    if (kept.size() < sources.size()) {
      kept.add(silent(lost.source(), anyField));
    }
    return new FactorRule(rule.unit(), rule.scale(), kept);
  }

  /** Without links their count is 0, which is a value; a sum over none is nothing. */
  private static Source silent(Source lost, String anyField) {
    return lost instanceof Source.LinkCount links
        ? new Source.LinkSum(links.linkType(), links.direction(), anyField)
        : lost;
  }
}
