package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;

/** Three scored candidates, and previews of settings that are not stored. */
final class SupposedShop {
  static final ProjectRef RICE = new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  static final String CANDIDATES = Example.SETTINGS.candidates();
  static final String OTHER_REACH = "customfield_10900";
  static final String BY_OTHER_REACH =
      "{\"dryRun\": true, \"settings\": {\"factors\": {\"reach\": {\"sources\":"
          + " [{\"kind\": \"number\", \"field\": \"customfield_10900\"}]}}}}";

  final MiniJira jira = new MiniJira();
  final JiraForRuns parts = new JiraForRuns(jira);
  final MiniStorage storage = new MiniStorage().setUp();
  final TestNode node = new TestNode("one", jira, storage);
  final Texts texts = EnglishTexts.texts();
  private final ImpactViews views =
      new ImpactViews(
          node.files,
          parts.seenHeads(),
          new FactorViews(
              new SourceTexts(jira.issues(), new FactorNumbers(texts), texts),
              new FactorNumbers(texts),
              texts),
          texts);

  SupposedShop() {
    jira.addField(OTHER_REACH, "Customers");
    issue(1, 300).with(OTHER_REACH, 5.0).summary("Faster search");
    issue(2, 200).with(OTHER_REACH, 5000.0).summary("Dark mode");
    issue(3, 100).summary("Export");
    jira.indexAll();
  }

  MiniIssue issue(int number, double reach) {
    return jira.issue(number)
        .matching(CANDIDATES)
        .with(Example.FIELDS.reach(), reach)
        .with(Example.FIELDS.impact(), 1.0)
        .with(Example.FIELDS.confidence(), 100.0)
        .with(Example.FIELDS.effort(), 1.0)
        .with(Example.FIELDS.score(), reach);
  }

  Run suppose(String body) {
    JsonObject wanted = JsonParser.parseString(body).getAsJsonObject();
    ProjectSettings current = node.settings.effective(RICE.id()).orElseThrow().settings();
    return node.starts.suppose(RICE, current, wanted);
  }

  Run ended(Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }

  /** What these settings would change. */
  ImpactJson impact(String body) {
    return impact(suppose(body));
  }

  ImpactJson impact(Run run) {
    return views.of(ended(run));
  }
}
