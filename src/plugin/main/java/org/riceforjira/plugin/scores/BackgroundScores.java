package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts scores right that nobody waits for: those of many issues at once, of linked issues, and
 * those that could not be written before. Up to {@value #BATCH} issues are written together.
 */
@Component
class BackgroundScores {
  static final int BATCH = 200;

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundScores.class);

  private final WaitingIssues waiting;
  private final MissedScores missed;
  private final BatchRescoring rescoring;
  private final Background background;
  private final ProjectRepair repair;

  /** True from when a run is asked for until it begins: one that has begun may miss the rest. */
  private final AtomicBoolean asked = new AtomicBoolean();

  BackgroundScores(
      WaitingIssues waiting,
      MissedScores missed,
      BatchRescoring rescoring,
      Background background,
      ProjectRepair repair) {
    this.waiting = waiting;
    this.missed = missed;
    this.rescoring = rescoring;
    this.background = background;
    this.repair = repair;
  }

  /** Its own score has to be made right; returns at once. */
  void rescore(IssueRef issue) {
    add(WaitingIssue.itself(issue));
  }

  /** Issues linked to this one may sum up fields of it that changed. */
  void changed(IssueRef issue, Set<String> names) {
    add(WaitingIssue.linked(issue, names));
  }

  /**
   * Tries again what could not be written; called from time to time, and not whenever something
   * else is done: what Jira refuses now it mostly refuses a moment later too.
   */
  void retry() {
    missed.all().forEach(score -> rescore(score.issue()));
    if (waiting.hasMore()) {
      ask();
    }
  }

  private void add(WaitingIssue issue) {
    waiting.add(issue);
    ask();
  }

  private void ask() {
    if (asked.compareAndSet(false, true)) {
      background.execute(this::work);
    }
  }

  private void work() {
    asked.set(false);
    List<WaitingIssue> batch = waiting.take(BATCH);
    while (!batch.isEmpty() && !background.stopping()) {
      Map<ProjectId, List<WaitingIssue>> byProject = new LinkedHashMap<>();
      batch.forEach(
          issue ->
              byProject
                  .computeIfAbsent(issue.issue().project(), project -> new ArrayList<>())
                  .add(issue));
      byProject.forEach(
          (project, issues) -> rescoring.rescore(project, issues).forEach(waiting::add));
      batch = waiting.take(BATCH);
    }
    goOnWith(waiting.takeChanged());
    waiting.takeProjects().stream().filter(project -> !repaired(project)).forEach(waiting::add);
  }

  /** Too many issues changed to look at the links of each: whole projects follow. */
  private void goOnWith(Set<String> changed) {
    try {
      if (!changed.isEmpty()) {
        rescoring.summing(changed).forEach(waiting::add);
      }
    } catch (PartUnavailable e) {
      LOG.warn("Sums over {} are left as they are: {}", changed, e.getMessage());
    } catch (RuntimeException e) {
      // Whatever Jira throws: what changed must not be forgotten.
      LOG.warn("Sums over {} have to wait", changed, e);
      waiting.add(changed);
    }
  }

  private boolean repaired(ProjectId project) {
    try {
      return repair.repair(project);
    } catch (RuntimeException e) {
      // Whatever Jira throws, in read-only mode for example: the project must not be forgotten.
      LOG.warn("The repair of project {} has to wait", project.value(), e);
      return false;
    }
  }
}
