package org.riceforjira.plugin.issue;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorJson;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.RankQuery;
import org.riceforjira.plugin.jira.ScoreIndex;
import org.riceforjira.plugin.jira.Texts;

/** An issue that scores 675, between two others, and its card. */
final class ShownIssue {
  static final String CANDIDATES =
      "project = 10000 AND (statusCategory != Done AND issuetype in standardIssueTypes())";

  final MiniJira jira = new MiniJira();
  final ScoreIndex index =
      new ScoreIndex(CANDIDATES).with("RICE-2", 800.0).with("RICE-3", 400.0).with("RICE-1", null);
  final List<IssueRef> handedOver = new ArrayList<>();
  final MiniIssue row = jira.issue(1);

  ShownIssue() {
    row.with(Example.FIELDS.reach(), 450.0).with(Example.FIELDS.impact(), 3.0);
    row.with(Example.FIELDS.confidence(), 100.0).with(Example.FIELDS.effort(), 2.0);
  }

  IssueJson card(ProjectSettings settings) {
    return card(settings, index);
  }

  IssueJson card(ProjectSettings settings, ScoreIndex scores) {
    return card(settings, scores.ranks());
  }

  IssueJson card(ProjectSettings settings, RankQuery ranks) {
    Issues issues = jira.issues();
    Texts texts = EnglishTexts.texts();
    FactorViews views = new FactorViews(new SourceTexts(issues, texts), texts);
    return new IssueCards(new NeededFacts(issues, texts), views, ranks, texts, handedOver::add)
        .card(issues.visible("RICE-1").orElseThrow(), settings);
  }

  static FactorJson factor(IssueJson card, Factor factor) {
    return card.factors().get(factor.ordinal());
  }
}
