package org.riceforjira.plugin.jira;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;

/** Settings that are checked in a Jira with one more number field and a field of texts. */
final class CheckedSettings {
  private static final ProjectRef SHOP = new ProjectRef(new ProjectId(1), "SHOP", "Web shop");
  static final String OTHER = "customfield_10300";
  static final String TEXT = "customfield_10301";
  static final String GONE = "customfield_99999";

  final MiniJira jira = new MiniJira();
  private final JiraForSettings settings = new JiraForSettings(jira);

  CheckedSettings() {
    jira.addField(OTHER, "Other score");
    jira.fields.add(TEXT, "Notes", MiniFields.TEXT);
  }

  Map<String, String> problems(ProjectSettings wanted) {
    return settings.objections(SHOP, wanted);
  }

  Map<String, String> problems(ApiCheck api, ProjectSettings wanted) {
    return settings.objections(api, SHOP, wanted, Example.SETTINGS);
  }

  /** Where the settings are in force already. */
  Map<String, String> problemsInForce(ProjectSettings current) {
    return settings.objections(new ApiCheck(), SHOP, current, current);
  }

  static ProjectSettings settings(
      Map<Factor, List<Source>> sources, String scoreField, String candidates) {
    ScoringRules rules = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    sources.forEach(
        (factor, list) ->
            factors.put(
                factor, new FactorRule(rules.of(factor).unit(), rules.of(factor).scale(), list)));
    return Example.SETTINGS
        .with(
            new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment()))
        .with(Example.SETTINGS.planning().withCandidates(candidates))
        .withScoreField(scoreField);
  }

  static String missing(String id) {
    return "There is no custom field " + id + ". Choose another field.";
  }
}
