package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.issue.WhyJson.ChangedJson;
import org.riceforjira.plugin.jira.MiniHistory;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;

class FactorChangesTest {
  private static final String AT = "2026-03-01T10:00:00Z";
  private static final VisibleIssue ISSUE =
      new VisibleIssue(MiniJira.PROJECT + 1, "RICE-1", new ProjectId(MiniJira.PROJECT), false);

  private final MiniJira jira = new MiniJira();
  private final MiniHistory history = new MiniHistory(jira);

  @BeforeEach
  void anIssue() {
    jira.issue(1);
  }

  @Test
  void anOptionThatLooksLikeANumberIsToldAsItIsCalled() {
    history.custom("Ann", AT, "Reach", "2024", "007");
    String reach = Example.FIELDS.reach();
    Source source = new Source.OptionField(reach, Map.of("007", 7.0));
    IssueFacts facts = IssueFacts.of(1, "RICE-1").option(reach, "007").build();
    assertEquals(new ChangedJson("Ann", AT, "2024", "007"), change(source, facts));
  }

  @Test
  void soIsAPriority() {
    history.own("Ann", AT, "priority", "1e3", "2.50");
    Source source = new Source.PriorityTable(Map.of("2.50", 7.0));
    IssueFacts facts = IssueFacts.of(1, "RICE-1").priority("2.50").build();
    assertEquals(new ChangedJson("Ann", AT, "1e3", "2.50"), change(source, facts));
  }

  private ChangedJson change(Source source, IssueFacts facts) {
    ScoringRules rules = SettingsOf.sources(Factor.REACH, source).rules();
    Evaluation evaluation = new Evaluator(rules).evaluate(facts);
    Texts texts = EnglishTexts.texts();
    FactorChanges changes = new FactorChanges(history.history(), new FactorNumbers(texts), texts);
    return changes.of(ISSUE, rules, evaluation).get(Factor.REACH);
  }
}
