package org.riceforjira.plugin.backlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.riceforjira.plugin.http.FailureMapper;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.IssueGone;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Does what a batch asks for, issue by issue: what one is refused does not concern the others. */
@Component
class BatchIssues {
  private final Requests requests;
  private final Issues issues;
  private final Texts texts;

  BatchIssues(Requests requests, Issues issues, Texts texts) {
    this.requests = requests;
    this.issues = issues;
    this.texts = texts;
  }

  /** Why something was not done; {@code errors} has a sentence for each wrong input. */
  record Reason(Map<String, String> errors, String sentence) {}

  /** How a reason is told in an answer. */
  interface Telling<T> {
    T of(Reason reason);
  }

  /**
   * Refuses all if two keys lead to one issue: an issue that was moved keeps its former keys. Of
   * hidden issues nothing is told.
   */
  void checkDistinct(List<String> keys) {
    Map<Long, String> found = new HashMap<>();
    for (String key : keys) {
      issues
          .visible(key)
          .map(issue -> found.putIfAbsent(issue.id(), key))
          .ifPresent(
              other -> {
                throw Refusal.invalid(texts.text("rice.backlog.twice", other, key));
              });
    }
  }

  /** An issue of the project that the visitor may edit; refused otherwise. */
  VisibleIssue editable(ProjectRef project, String key) {
    VisibleIssue issue = requests.editableIssue(key);
    if (!issue.project().equals(project.id())) {
      throw Refusal.conflict(texts.text("rice.backlog.elsewhere", issue.key(), project.name()));
    }
    return issue;
  }

  /** The result of the work, or why there is none. */
  <T> T each(Supplier<T> work, Telling<T> refused) {
    try {
      return work.get();
    } catch (Refusal e) {
      return refused.of(new Reason(e.errors(), e.sentence()));
    } catch (PartUnavailable e) {
      return refused.of(new Reason(Map.of(), e.in(texts)));
    } catch (LaterDocument e) {
      return refused.of(new Reason(Map.of(), texts.text(e.sentence())));
    } catch (IssueGone e) {
      return refused.of(new Reason(Map.of(), e.getMessage()));
    } catch (RuntimeException e) {
      // Others of the batch are changed already: whoever asked must learn which.
      return refused.of(new Reason(Map.of(), FailureMapper.logged(e, texts)));
    }
  }
}
