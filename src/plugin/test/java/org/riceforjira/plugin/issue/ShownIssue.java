package org.riceforjira.plugin.issue;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.ChanceText;
import org.riceforjira.plugin.factors.FactorJson;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.riceforjira.plugin.ranking.RankTexts;
import org.riceforjira.plugin.ranking.SmallBacklog;

/** An issue that scores 675, between two others, and its card. */
final class ShownIssue {
  final MiniJira jira = new MiniJira();
  final SmallBacklog backlog = new SmallBacklog().scoring(2, 800).scoring(3, 400);
  final List<IssueRef> handedOver = new ArrayList<>();
  final MiniIssue row = jira.issue(1);
  final Texts texts = EnglishTexts.texts();
  private final Issues issues = jira.issues();

  ShownIssue() {
    row.with(Example.FIELDS.reach(), 450.0).with(Example.FIELDS.impact(), 3.0);
    row.with(Example.FIELDS.confidence(), 100.0).with(Example.FIELDS.effort(), 2.0);
    backlog.with(1, 450.0, 3.0, 100.0, 2.0);
  }

  IssueJson card(ProjectSettings settings) {
    return cards().card(visible(), versioned(settings));
  }

  IssueJson cardAfterEdit() {
    return cards().cardBeforeRanking(visible(), Example.SETTINGS);
  }

  VisibleIssue visible() {
    return issues.visible("RICE-1").orElseThrow();
  }

  static VersionedSettings versioned(ProjectSettings settings) {
    return new VersionedSettings(settings, Revision.NONE);
  }

  private IssueCards cards() {
    CardPlaces places = new CardPlaces(requests(), standings(), ranks(), lines());
    StoredScores scores =
        new StoredScores(handedOver::add, new JiraForSettings(jira).problems(), texts);
    return new IssueCards(needed(), views(), new FormulaText(texts), places, scores);
  }

  Requests requests() {
    MiniProjects projects = new MiniProjects().with(MiniJira.PROJECT, "RICE", "Rice");
    return new Requests(
        projects.projects(jira.visitors()), issues, jira.visitors().visitor(), texts);
  }

  NeededFacts needed() {
    return new NeededFacts(issues, texts);
  }

  FactorViews views() {
    return new FactorViews(
        new SourceTexts(issues, new FactorNumbers(texts), texts), new FactorNumbers(texts), texts);
  }

  Standings standings() {
    return new Standings(backlog.seen(), texts);
  }

  RankTexts ranks() {
    return new RankTexts(texts);
  }

  LineTexts lines() {
    return new LineTexts(new ChanceText(texts), texts);
  }

  static FactorJson factor(IssueJson card, Factor factor) {
    return card.factors().get(factor.ordinal());
  }
}
