package org.riceforjira.plugin.settings;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.survey.Findings;
import org.riceforjira.core.settings.survey.SurveyedSource;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;
import org.riceforjira.plugin.settings.SurveyJson.ExampleJson;
import org.riceforjira.plugin.settings.SurveyJson.FactorJson;
import org.riceforjira.plugin.settings.SurveyJson.ScoreJson;
import org.riceforjira.plugin.settings.SurveyJson.SourceJson;
import org.springframework.stereotype.Component;

/** Tells people what a survey found. */
@Component
class SurveyViews {
  private final StoredSettings settings;
  private final SourceLabels labels;
  private final FormulaText formulas;
  private final ExampleIssues issues;
  private final Texts texts;

  SurveyViews(
      StoredSettings settings,
      SourceLabels labels,
      FormulaText formulas,
      ExampleIssues issues,
      Texts texts) {
    this.settings = settings;
    this.labels = labels;
    this.formulas = formulas;
    this.issues = issues;
    this.texts = texts;
  }

  SurveyJson of(Long open, long read, Findings findings, List<WarningJson> warnings) {
    ProjectSettingsJson json = settings.json();
    List<FactorJson> factors = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      List<SourceJson> sources =
          findings.sources().get(factor).stream().map(found -> source(found, json)).toList();
      String code = FactorViews.code(factor);
      factors.add(new FactorJson(code, texts.text("rice.factor." + code), sources));
    }
    ScoringRules rules = findings.proposal().rules();
    return new SurveyJson(
        open,
        read,
        factors,
        JsonParser.parseString(json.write(findings.proposal())),
        warnings,
        findings.scored(),
        findings.examples().stream()
            .map(example -> example(rules, example))
            .flatMap(Optional::stream)
            .toList());
  }

  private SourceJson source(SurveyedSource found, ProjectSettingsJson json) {
    return new SourceJson(
        JsonParser.parseString(json.write(found.source())),
        labels.of(found.source()),
        found.issues(),
        found.proposed());
  }

  /** Empty for an issue that was deleted since it was read. */
  private Optional<ExampleJson> example(ScoringRules rules, Evaluation example) {
    double score = example.score().orElseThrow();
    return issues
        .summary(example.key())
        .map(
            summary ->
                new ExampleJson(
                    example.key(),
                    summary,
                    new ScoreJson(score, texts.number(score)),
                    formulas.of(rules, example)));
  }
}
