package org.riceforjira.plugin.backlog;

import java.util.Map;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Finds the two issues that somebody wants to compare. */
@Component
class ComparisonInput {
  private static final String LEFT = "left";
  private static final String RIGHT = "right";

  private final Requests requests;
  private final Texts texts;

  ComparisonInput(Requests requests, Texts texts) {
    this.requests = requests;
    this.texts = texts;
  }

  /** Two different issues of the project, both of which the visitor may see. */
  record Pair(VisibleIssue left, VisibleIssue right) {}

  /** The issues with these keys; null for one that was not named. */
  Pair read(ProjectRef project, String left, String right) {
    Pair pair = new Pair(issue(project, LEFT, left), issue(project, RIGHT, right));
    if (pair.left().id() == pair.right().id()) {
      throw refused(RIGHT, "rice.comparison.same");
    }
    return pair;
  }

  private VisibleIssue issue(ProjectRef project, String input, String key) {
    if (key == null || key.isBlank()) {
      throw refused(input, "rice.comparison.unnamed");
    }
    VisibleIssue issue = requests.issue(key);
    if (!issue.project().equals(project.id())) {
      throw refused(input, "rice.backlog.elsewhere", issue.key(), project.name());
    }
    return issue;
  }

  private Refusal refused(String input, String key, String... arguments) {
    return Refusal.invalid(Map.of(input, texts.text(key, arguments)));
  }
}
