package org.riceforjira.plugin.settings;

import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SeenCounts;

/** Five issues, of which four are typed in full and all are candidates, and checks of settings. */
final class CheckedProject {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");

  final MiniJira jira = new MiniJira();
  final MiniStorage storage = new MiniStorage().setUp();

  CheckedProject() {
    for (int i = 1; i <= 4; i++) {
      typed(i, 80);
    }
    jira.issue(5).matching(Example.SETTINGS.candidates());
  }

  MiniIssue typed(int number, double confidence) {
    return jira.issue(number)
        .matching(Example.SETTINGS.candidates())
        .with(Example.FIELDS.reach(), 450.0)
        .with(Example.FIELDS.impact(), 3.0)
        .with(Example.FIELDS.confidence(), confidence)
        .with(Example.FIELDS.effort(), 2.0);
  }

  void confidence(double... values) {
    for (int i = 0; i < values.length; i++) {
      typed(i + 1, values[i]);
    }
  }

  Map<String, String> warnings(String json) {
    Map<String, String> warnings = new TreeMap<>();
    check(json).warnings().forEach(warning -> warnings.put(warning.path(), warning.sentence()));
    return warnings;
  }

  CheckJson check(String json) {
    jira.indexAll();
    JiraForSettings settings = new JiraForSettings(jira);
    SeenCounts counts = settings.seenCounts();
    SettingsWarnings warnings =
        new SettingsWarnings(
            new ScaleWarnings(counts, EnglishTexts.texts()),
            new SourceWarnings(counts, jira.issues(), storage.riceFields(), EnglishTexts.texts()),
            settings.replacedValues(storage),
            settings.fieldChoices(),
            EnglishTexts.texts());
    SettingsChecks checks =
        new SettingsChecks(
            storage.settings(),
            warnings,
            new GoalCounts(counts),
            counts,
            RevisionsTest.changes(jira));
    return checks.of(
        RICE, settings.settingsInput(storage).read(RICE, json, Example.SETTINGS), Example.SETTINGS);
  }
}
