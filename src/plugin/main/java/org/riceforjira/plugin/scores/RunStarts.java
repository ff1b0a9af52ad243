package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.SettingsInput;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.QueryCheck;
import org.riceforjira.plugin.jira.StorageRefused;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Starts runs for the visitor, or refuses with a sentence. Permissions are the caller's matter. */
@Component
class RunStarts {
  private static final Logger LOG = LoggerFactory.getLogger(RunStarts.class);

  private final Recalculations recalculations;
  private final QueryCheck queries;
  private final SettingsInput settings;
  private final Visitor visitor;
  private final Texts texts;

  RunStarts(
      Recalculations recalculations,
      QueryCheck queries,
      SettingsInput settings,
      Visitor visitor,
      Texts texts) {
    this.recalculations = recalculations;
    this.queries = queries;
    this.settings = settings;
    this.visitor = visitor;
    this.texts = texts;
  }

  /**
   * Starts a recalculation or a preview.
   *
   * @param project empty for all enabled projects
   */
  Run start(Optional<ProjectId> project, JsonObject body) {
    RunBody wanted = RunBody.of(body, texts);
    // Any project will do where there are several: what is checked is the query, not what it finds.
    ProjectId any = project.orElse(new ProjectId(0));
    wanted.jql().flatMap(jql -> queries.objection(any, jql)).ifPresent(RunStarts::refuseJql);
    RunKind kind = wanted.dryRun() ? RunKind.PREVIEW : RunKind.RECALCULATION;
    return orConflict(
        () -> recalculations.start(new RunRequest(kind, project, wanted.jql(), visitor.key())));
  }

  /**
   * Starts a preview of settings that are not stored.
   *
   * @param current the settings in force
   */
  Run suppose(ProjectRef project, ProjectSettings current, JsonObject body) {
    SupposedBody wanted = SupposedBody.of(body, texts);
    ProjectSettings supposed = settings.read(project, wanted.settings(), current).settings();
    if (!supposed.use().enabled()) {
      throw Refusal.conflict(texts.text("rice.settings.error.supposed.off"));
    }
    return orConflict(() -> recalculations.preview(project.id(), supposed, visitor.key()));
  }

  /** Starts to write planned dates as the visitor. */
  Run writeDates(ProjectId project, DatePlan plan) {
    try {
      return orConflict(() -> recalculations.writeDates(project, plan, visitor.key()));
    } catch (DatesUnderWay e) {
      throw Refusal.conflict(texts.text("rice.error.dates.busy", Long.toString(e.run())));
    }
  }

  Run undo(Run run) {
    try {
      return orConflict(() -> recalculations.undo(run.id(), visitor.key()));
    } catch (NotUndoable e) {
      throw Refusal.conflict(e.reason().in(texts));
    }
  }

  /** The run, which ends soon; one that has ended stays as it is. */
  Run cancel(Run run) {
    return orConflict(
        () -> {
          recalculations.cancel(run.id());
          return recalculations.find(run.id()).orElse(run);
        });
  }

  private Run orConflict(Supplier<Run> starting) {
    try {
      return starting.get();
    } catch (TooManyRuns e) {
      throw Refusal.conflict(texts.text("rice.error.run.many"));
    } catch (StorageRefused e) {
      LOG.warn("A run could not be started or ended", e);
      throw Refusal.unavailable(texts.text("rice.error.run.storage"));
    }
  }

  private static void refuseJql(String said) {
    throw Refusal.invalid(Map.of("jql", said));
  }
}
