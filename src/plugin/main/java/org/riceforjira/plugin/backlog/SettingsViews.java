package org.riceforjira.plugin.backlog;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.backlog.SettingsJson.FactorJson;
import org.riceforjira.plugin.backlog.SettingsJson.LevelJson;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Tells of a project's settings what a list's reader needs to know. */
@Component
class SettingsViews {
  private final Projects projects;
  private final Texts texts;

  SettingsViews(Projects projects, Texts texts) {
    this.projects = projects;
    this.texts = texts;
  }

  SettingsJson of(ProjectRef project, VersionedSettings versioned) {
    ProjectSettings settings = versioned.settings();
    OptionalDouble capacity = settings.planning().cut().sprintCapacity();
    return new SettingsJson(
        Arrays.stream(Factor.values()).map(factor -> factor(factor, settings.rules())).toList(),
        settings.rules().alignment().stream().map(AlignmentRule::label).toList(),
        settings.rules().confidenceUnit() != ConfidenceUnit.RAW,
        texts.name(settings.rules().of(Factor.EFFORT).unit()),
        capacity.isPresent() ? (Double) capacity.getAsDouble() : null,
        code(settings.planning().cut().policy()),
        settings.review().afterDays(),
        capacity.isPresent(),
        projects.administers(project),
        versioned.revision().value());
  }

  static String code(CutPolicy policy) {
    return policy.name().toLowerCase(Locale.ROOT);
  }

  private FactorJson factor(Factor factor, ScoringRules rules) {
    String code = FactorViews.code(factor);
    return new FactorJson(
        code,
        texts.text("rice.factor." + code),
        texts.name(rules.of(factor).unit()),
        rules.of(factor).scale().levels().stream().map(this::level).toList());
  }

  private LevelJson level(Level level) {
    return new LevelJson(texts.name(level.name()), level.value(), texts.number(level.value()));
  }
}
