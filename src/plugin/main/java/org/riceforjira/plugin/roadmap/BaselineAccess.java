package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/**
 * Who may know of, save and delete baselines. Of a query's baselines only those know who see at
 * least one of the projects that it was made of, or saved it: names can tell something too.
 */
@Component
class BaselineAccess {
  /** Instead of an id: the one that was saved last. */
  static final String LATEST = "latest";

  private final SavedBaselines baselines;
  private final Projects projects;
  private final Visitor visitor;
  private final Texts texts;

  BaselineAccess(SavedBaselines baselines, Projects projects, Visitor visitor, Texts texts) {
    this.baselines = baselines;
    this.projects = projects;
    this.visitor = visitor;
    this.texts = texts;
  }

  /** Those that the visitor may know of, oldest first. */
  List<SavedBaseline> open(RoadmapSource source) {
    return baselines.of(SavedBaselineShelf.of(source)).stream()
        .filter(saved -> source.project().isPresent() || isOpen(saved))
        .toList();
  }

  /** One of them by its id, or the latest of them; 404 if there is none. */
  SavedBaseline open(RoadmapSource source, String id) {
    List<SavedBaseline> open = open(source);
    if (id.equals(LATEST)) {
      return open.stream()
          .reduce((first, second) -> second)
          .orElseThrow(() -> missing("rice.roadmap.baseline.error.none"));
    }
    return withId(open, id);
  }

  /** One of them that the visitor may delete, by its id; 404 if there is none, or 403. */
  SavedBaseline deletable(RoadmapSource source, String id) {
    SavedBaseline saved = withId(open(source), id);
    if (!mayDelete(saved)) {
      throw refused("rice.roadmap.baseline.error.delete");
    }
    return saved;
  }

  boolean isOwn(SavedBaseline saved) {
    return visitor.key().filter(saved.by()::equals).isPresent();
  }

  boolean maySave(RoadmapSource source) {
    return visitor.isSignedIn()
        && !source.projects().isEmpty()
        && source.projects().stream().map(PlanProject::ref).allMatch(projects::edits);
  }

  /** The key of the visitor, who may save baselines; or 403. */
  String saver(RoadmapSource source) {
    if (!maySave(source)) {
      throw refused("rice.roadmap.baseline.error.save");
    }
    return visitor.key().orElseThrow();
  }

  boolean mayDelete(SavedBaseline saved) {
    return isOwn(saved)
        || visitor.isSignedIn()
            && !saved.projects().isEmpty()
            && saved.projects().stream().allMatch(id -> is(id, projects::administers));
  }

  private boolean isOpen(SavedBaseline saved) {
    return isOwn(saved)
        || saved.projects().stream()
            .anyMatch(id -> is(id, project -> projects.visible(project.key()).isPresent()));
  }

  private boolean is(long id, Predicate<ProjectRef> wanted) {
    Optional<ProjectRef> project = projects.byId(new ProjectId(id));
    return project.filter(wanted).isPresent();
  }

  private SavedBaseline withId(List<SavedBaseline> all, String id) {
    return all.stream()
        .filter(saved -> saved.id().equals(id))
        .findFirst()
        .orElseThrow(() -> missing("rice.roadmap.baseline.error.missing"));
  }

  /** The key is of what to say to those who are signed in. */
  private Refusal refused(String key) {
    return Refusal.forbidden(
        texts.text(visitor.isSignedIn() ? key : "rice.roadmap.baseline.error.anonymous"));
  }

  private Refusal missing(String key) {
    return Refusal.notFound(texts.text(key));
  }
}
