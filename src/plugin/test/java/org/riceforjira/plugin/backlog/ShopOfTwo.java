package org.riceforjira.plugin.backlog;

import org.riceforjira.core.Example;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorEdit;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;

/** The project RICE with two scored issues, 675 and 400, and what batches are made of. */
final class ShopOfTwo {
  static final RiceFields FIELDS = Example.FIELDS;
  static final ProjectRef PROJECT = new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");

  final MiniJira jira = new MiniJira();
  final MiniStorage storage = new MiniStorage().setUp();
  final Texts texts = EnglishTexts.texts();
  final Issues issues = jira.issues();
  final NeededFacts needed = new NeededFacts(issues, texts);
  final Requests requests =
      new Requests(new JiraForRuns(jira).projects(), issues, jira.visitors().visitor(), texts);
  final BatchIssues batchIssues = new BatchIssues(requests, issues, texts);
  final MiniIssue first = issue(1, 450, 3, 100, 2).with(FIELDS.score(), 675.0);
  final MiniIssue second = issue(2, 2000, 1, 80, 4).with(FIELDS.score(), 400.0);

  MiniIssue issue(long number, double reach, double impact, double confidence, double effort) {
    return jira.issue(number)
        .with(FIELDS.reach(), reach)
        .with(FIELDS.impact(), impact)
        .with(FIELDS.confidence(), confidence)
        .with(FIELDS.effort(), effort);
  }

  FactorBatch factors() {
    return new FactorBatch(
        batchIssues,
        new FactorInput(texts),
        new FactorEdit(
            issues, needed, new JiraForSettings(jira).problems(), storage.locks(), texts),
        new EditedRows(
            new FactorViews(
                new SourceTexts(issues, new FactorNumbers(texts), texts),
                new FactorNumbers(texts),
                texts)),
        texts);
  }
}
