package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.JiraIssueGateway;
import org.riceforjira.plugin.jira.LoadedIssues;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.SettingsProblems;
import org.springframework.stereotype.Component;

/**
 * Makes stored scores of some issues right, without history and events and with one reindex. Throws
 * nothing: what could not be written is kept in {@link MissedScores}.
 */
@Component
class IssueRescoring {
  private final LoadedIssues issues;
  private final SettingsProblems problems;
  private final JiraIssueGateway gateway;
  private final Locks locks;
  private final MissedScores missed;

  IssueRescoring(
      LoadedIssues issues,
      SettingsProblems problems,
      JiraIssueGateway gateway,
      Locks locks,
      MissedScores missed) {
    this.issues = issues;
    this.problems = problems;
    this.gateway = gateway;
    this.locks = locks;
    this.missed = missed;
  }

  /**
   * Waits a moment for other edits of the issue; returns true if its score was written, and empty
   * if they took too long: whoever holds them up may hold them up for this very thread.
   */
  Optional<Boolean> soon(IssueRef issue, ProjectSettings settings) {
    return locks.aloneSoon(
        "edit", issue.id(), () -> !new Attempt(settings).run(List.of(issue)).isEmpty());
  }

  /** Why nothing is written: scores are not wiped because a field or an option is gone. */
  Optional<Sentence> stopped(ProjectId project, ProjectSettings settings) {
    List<String> stopping = problems.stopping(project, settings);
    return stopping.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentence.said(String.join(" ", stopping)));
  }

  private void one(IssueRef issue, ProjectSettings settings) {
    locks.alone("edit", issue.id(), () -> new Attempt(settings).run(List.of(issue)));
  }

  /** Issues of one project, without waiting for anybody; returns those whose score was written. */
  List<IssueRef> many(List<IssueRef> together, ProjectSettings settings) {
    Map<IssueRef, ScoreChange> written = new Attempt(settings).run(together);
    again(written, settings);
    return List.copyOf(written.keySet());
  }

  /**
   * Looks again at issues of one project whose scores were just written without the lock that edits
   * wait for. An edit in between may have found the score of before, and found it right. Who wrote
   * another score since knows better, and is left in peace.
   */
  void again(Map<IssueRef, ScoreChange> written, ProjectSettings settings) {
    List<IssueRef> issues = List.copyOf(written.keySet());
    try {
      Map<Long, ScoreChange> wrong =
          new Attempt(settings)
              .changes(issues).stream()
                  .collect(Collectors.toMap(ScoreChange::issueId, Function.identity()));
      written.forEach(
          (issue, change) -> {
            ScoreChange next = wrong.get(issue.id());
            if (next != null && settings.rules().rounding().same(next.before(), change.after())) {
              one(issue, settings);
            }
          });
    } catch (RuntimeException e) {
      // Whatever Jira throws: these issues are told as missed, and tried again later.
      miss(issues, e);
    }
  }

  /** Nothing is to be written for these any more. */
  void leave(List<IssueRef> together) {
    together.forEach(missed::remove);
  }

  /** What went wrong with everything, in a sentence. */
  void miss(List<IssueRef> together, RuntimeException failure) {
    Failures.log(together, failure);
    missed.add(together, failure);
  }

  private final class Attempt {
    private final ProjectSettings settings;
    private final Map<IssueRef, ScoreChange> written = new LinkedHashMap<>();

    Attempt(ProjectSettings settings) {
      this.settings = settings;
    }

    /** Returns the issues whose score was written, and what. */
    Map<IssueRef, ScoreChange> run(List<IssueRef> together) {
      if (together.isEmpty()) {
        return written;
      }
      try {
        Optional<Sentence> stopped = stopped(together.get(0).project(), settings);
        if (stopped.isEmpty()) {
          List<IssueRef> conflicts = write(together, true);
          write(conflicts, false);
        } else {
          together.forEach(issue -> missed.add(issue, stopped.get()));
        }
      } catch (RuntimeException e) {
        // Whatever Jira throws: these issues are told as missed, and tried again later.
        split(together, e);
      }
      return written;
    }

    /** One bad issue must cost no more than itself. */
    private void split(List<IssueRef> together, RuntimeException failure) {
      if (together.size() == 1 || Failures.concernAll(failure)) {
        miss(together, failure);
      } else {
        together.forEach(issue -> run(List.of(issue)));
      }
    }

    /** Returns the issues whose score was changed by somebody else in between. */
    private List<IssueRef> write(List<IssueRef> together, boolean again) {
      if (together.isEmpty()) {
        return List.of();
      }
      List<ScoreChange> changes = changes(together);
      Map<Long, ScoreChange> byId =
          changes.stream().collect(Collectors.toMap(ScoreChange::issueId, Function.identity()));
      Map<Long, Result> results =
          (changes.isEmpty()
                  ? List.<Result>of()
                  : gateway.write(settings.scoreField(), changes).results())
              .stream().collect(Collectors.toMap(Result::issueId, Function.identity()));
      List<IssueRef> conflicts = new ArrayList<>();
      for (IssueRef issue : together) {
        Result result = results.get(issue.id());
        if (result == null || result.outcome() == Outcome.UNCHANGED) {
          missed.remove(issue);
        } else if (result.outcome() == Outcome.WRITTEN) {
          written.put(issue, byId.get(issue.id()));
          if (result.reason().isEmpty()) {
            missed.remove(issue);
          } else {
            missed.add(issue, result.reason().orElseThrow());
          }
        } else if (result.outcome() == Outcome.CONFLICT && again) {
          conflicts.add(issue);
        } else {
          missed.add(issue, result.reason().orElseThrow());
        }
      }
      return conflicts;
    }

    List<ScoreChange> changes(List<IssueRef> together) {
      if (together.isEmpty()) {
        return List.of();
      }
      ProjectId project = together.get(0).project();
      Evaluator evaluator = new Evaluator(settings.rules());
      List<ScoreChange> changes = new ArrayList<>();
      for (IssueFacts facts : issues.facts(project, together, settings.needs())) {
        Double after = evaluator.evaluate(facts).scoreOrNull();
        if (!settings.rules().rounding().same(facts.storedScore(), after)) {
          changes.add(new ScoreChange(facts.id(), facts.key(), facts.storedScore(), after));
        }
      }
      return changes;
    }
  }
}
