package org.riceforjira.plugin.backlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.BatchIssues.Reason;
import org.riceforjira.plugin.factors.EditConflict;
import org.riceforjira.plugin.factors.EditedFactors;
import org.riceforjira.plugin.factors.FactorChange;
import org.riceforjira.plugin.factors.FactorEdit;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Sets factors of several issues, each by itself, and tells what became of each. */
@Component
class FactorBatch {
  private final BatchIssues issues;
  private final FactorInput input;
  private final FactorEdit edit;
  private final EditedRows rows;
  private final Texts texts;

  FactorBatch(
      BatchIssues issues, FactorInput input, FactorEdit edit, EditedRows rows, Texts texts) {
    this.issues = issues;
    this.input = input;
    this.edit = edit;
    this.rows = rows;
    this.texts = texts;
  }

  List<EditOutcome> apply(
      ProjectRef project, ProjectSettings settings, List<RequestedChange> changes) {
    issues.checkDistinct(changes.stream().map(RequestedChange::key).toList());
    return changes.stream()
        .map(change -> issues.each(() -> one(project, settings, change), told(change)))
        .toList();
  }

  private static BatchIssues.Telling<EditOutcome> told(RequestedChange change) {
    return (Reason why) -> new EditOutcome.Refused(change.key(), why.errors(), why.sentence());
  }

  private EditOutcome one(ProjectRef project, ProjectSettings settings, RequestedChange asked) {
    VisibleIssue issue = issues.editable(project, asked.key());
    FactorChange change =
        new FactorChange(
            input.read(asked.factors(), settings.rules().confidenceUnit()),
            input.readExpected(asked.expected()));
    try {
      EditedFactors edited = edit.apply(issue, settings, change);
      return new EditOutcome.Saved(
          asked.key(), rows.row(settings.rules(), edited), byCode(edited.before()));
    } catch (EditConflict e) {
      String sentence = texts.text("rice.backlog.conflict", issue.key(), labels(e.current()));
      return new EditOutcome.Conflict(asked.key(), byCode(e.current()), sentence);
    }
  }

  private String labels(Map<Factor, Double> factors) {
    Set<Factor> changed = factors.keySet();
    return String.join(
        ", ",
        changed.stream()
            .map(factor -> texts.text("rice.factor." + FactorViews.code(factor)))
            .toList());
  }

  private static Map<String, Double> byCode(Map<Factor, Double> values) {
    Map<String, Double> coded = new LinkedHashMap<>();
    values.forEach((factor, value) -> coded.put(FactorViews.code(factor), value));
    return coded;
  }
}
