package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.People;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.scores.RunJson.Named;
import org.springframework.stereotype.Component;

/** Tells of runs in the visitor's language, and of issues only what the visitor may know. */
@Component
class RunViews {
  private final Requests requests;
  private final Projects projects;
  private final People people;
  private final Texts texts;

  RunViews(Requests requests, Projects projects, People people, Texts texts) {
    this.requests = requests;
    this.projects = projects;
    this.people = people;
    this.texts = texts;
  }

  /** Without single issues: a list is asked for every second, and each issue would be loaded. */
  RunJson.Listed of(List<Run> runs) {
    return new RunJson.Listed(runs.stream().map(run -> of(run, key -> false)).toList());
  }

  /** With single issues once it has ended: until then it too is asked for every second. */
  RunJson of(Run run) {
    return of(run, run.state().ended() ? this::sees : key -> false);
  }

  boolean sees(String issueKey) {
    return requests.sees(issueKey);
  }

  private RunJson of(Run run, Predicate<String> sees) {
    RunTask task = run.task();
    return new RunJson(
        run.id(),
        kind(task.kind()),
        task.kind().dates() ? "dates" : "scores",
        ReportJson.lower(run.state()),
        project(task.project()),
        task.jql(),
        task.undoes(),
        run.result().undoneBy(),
        run.undoable(),
        person(task.by()),
        run.life().started().toString(),
        Objects.toString(run.life().ended(), null),
        RunJson.Progress.of(run.progress()),
        ReportJson.of(run, sees, texts),
        run.result().revision(),
        run.result().notes().stream().map(note -> note.in(texts)).toList(),
        run.result().differences());
  }

  /** A sentence that was kept, in the language of whoever reads it. */
  String told(Sentence sentence) {
    return texts.text(sentence);
  }

  /** What it takes back is told apart from what it does. */
  private static String kind(RunKind kind) {
    return ReportJson.lower(kind.undoes() ? RunKind.UNDO : kind);
  }

  CountsJson of(ProjectId id, ProjectCounts counts, boolean held) {
    return new CountsJson(
        named(id),
        counts.issues(),
        counts.scored(),
        ReportJson.unscored(counts.gaps(), texts),
        counts.asOf().toString(),
        counts.run(),
        held);
  }

  /** The project as it is called now; null if it was deleted. */
  Named named(ProjectId id) {
    return projects.byId(id).map(project -> new Named(project.key(), project.name())).orElse(null);
  }

  /** As it is called now, or was when the run was started if it has been deleted since. */
  private Named project(ProjectRef then) {
    if (then == null) {
      return null;
    }
    Named now = named(then.id());
    return now == null ? new Named(then.key(), then.name()) : now;
  }

  private Named person(String key) {
    return key == null ? null : new Named(key, people.name(key).orElse(key));
  }
}
