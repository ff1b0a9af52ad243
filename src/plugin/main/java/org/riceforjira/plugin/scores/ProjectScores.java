package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ImpactPreview;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.Preview;
import org.riceforjira.core.sync.RankingRules;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScorePreview;
import org.riceforjira.core.sync.ScoreSync;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.scores.RunProgress.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes over the issues of one project: to make their scores right, or to tell what would change.
 */
@Component
class ProjectScores {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectScores.class);

  private final IssueGateway gateway;
  private final Visitor visitor;
  private final RunFiles files;
  private final Pauses pauses;
  private final IssueRescoring rescoring;

  ProjectScores(
      IssueGateway gateway,
      Visitor visitor,
      RunFiles files,
      Pauses pauses,
      IssueRescoring rescoring) {
    this.gateway = gateway;
    this.visitor = visitor;
    this.files = files;
    this.pauses = pauses;
    this.rescoring = rescoring;
  }

  ProjectOutcome run(ProjectRef project, VersionedSettings settings, Actors actors, Course course) {
    Run run = course.live().run();
    Scope scope = new Scope(project.id(), Optional.ofNullable(run.task().jql()));
    IssueGateway acting = new ActingGateway(gateway, visitor, actors);
    course.begin(Phase.SCORING, acting.count(scope));
    boolean preview = run.task().kind() == RunKind.PREVIEW;
    SyncReport report =
        preview
            ? preview(acting, scope, settings.settings(), course)
            : write(acting, scope, settings.settings(), course);
    report.failure().ifPresent(failure -> wentWrong(run, project, failure));
    return new ProjectOutcome(
        RunReports.of(report, problems(report, preview, settings.settings())),
        report.written(),
        settings.revision().value(),
        List.of());
  }

  /**
   * Settings that are not stored.
   *
   * @param now those in force
   * @param stopped true where no score is written by those in force, so that scores were kept
   */
  record Supposed(ProjectSettings now, boolean stopped, ProjectSettings then) {}

  /** Tells what such settings would change for issues that whoever asked may see. */
  ProjectOutcome suppose(ProjectRef project, Supposed supposed, Actors actors, Course course) {
    Run run = course.live().run();
    ProjectSettings then = supposed.then();
    IssueGateway acting = new ActingGateway(gateway, visitor, actors);
    course.begin(Phase.SCORING, acting.count(Scope.seen(project.id())));
    ImpactPreview.Found found =
        new ImpactPreview(acting, rules(then), then.scoreField())
            .run(
                project.id(),
                rules(supposed.now()),
                supposed.stopped(),
                new CourseWatch(course, pauses));
    SyncReport report = found.preview().report();
    files.add(run.id(), project.id(), found.preview());
    if (report.ending() == Ending.COMPLETE) {
      files.put(run.id(), RunImpact.of(found.impact()));
    }
    report.failure().ifPresent(failure -> wentWrong(run, project, failure));
    return new ProjectOutcome(
        RunReports.of(report, problems(report, true, then)),
        report.written(),
        null,
        List.of(Note.of("rice.settings.run.supposed")));
  }

  private static RankingRules rules(ProjectSettings settings) {
    return new RankingRules(new Evaluator(settings.rules()), settings.candidates());
  }

  private static void wentWrong(Run run, ProjectRef project, RuntimeException failure) {
    LOG.error("Run {} of {} went wrong", run.id(), project.key(), failure);
  }

  private SyncReport write(
      IssueGateway acting, Scope scope, ProjectSettings settings, Course course) {
    StoredJournal stored =
        new StoredJournal(
            files.journal(course.live().run().id()), scope.project(), settings.scoreField());
    Journal journal = new RecheckingJournal(stored, scope.project(), settings, rescoring);
    return new ScoreSync(acting, new Evaluator(settings.rules()), settings.scoreField())
        .run(scope, journal, new CourseWatch(course, pauses));
  }

  private SyncReport preview(
      IssueGateway acting, Scope scope, ProjectSettings settings, Course course) {
    Preview preview =
        new ScorePreview(acting, rules(settings), settings.scoreField())
            .run(scope, new CourseWatch(course, pauses));
    files.add(course.live().run().id(), scope.project(), preview);
    return preview.report();
  }

  private static List<Note> problems(SyncReport report, boolean preview, ProjectSettings settings) {
    if (report.ending() == Ending.FAILED
        && report.failure().orElse(null) instanceof UnusableGoal query) {
      List<String> goals = settings.rules().alignment().stream().map(AlignmentRule::jql).toList();
      return List.of(
          Note.of(
              goals.contains(query.jql()) ? "rice.recalculation.goal" : "rice.run.query",
              query.jql(),
              query.objection()));
    }
    if (report.ending() == Ending.FAILED) {
      String otherwise = preview ? "rice.run.preview.failed" : "rice.recalculation.failed";
      return List.of(FailureNotes.of(report.failure().orElse(null), otherwise));
    }
    return report.failure().isPresent()
        ? List.of(Note.of("rice.recalculation.incomplete"))
        : List.of();
  }
}
