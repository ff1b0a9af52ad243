package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ProjectStore;
import org.springframework.stereotype.Component;

/**
 * The baselines of a deleted project go with it. Those of queries stay as long as one of their
 * projects is there, and forget that they were also made of the deleted one: otherwise nobody could
 * administer all of their projects any more, which deleting them takes.
 */
@Component
class DeletedProjects implements ProjectStore {
  private final SavedBaselines baselines;
  private final SavedBaselineQueries queries;

  DeletedProjects(SavedBaselines baselines, SavedBaselineQueries queries) {
    this.baselines = baselines;
    this.queries = queries;
  }

  @Override
  public void forget(ProjectId project) {
    queries.shelves().forEach(query -> baselines.change(query, saved -> left(saved, project)));
    baselines.change(SavedBaselineShelf.of(project), saved -> Optional.empty());
  }

  private static Optional<SavedBaseline> left(SavedBaseline saved, ProjectId gone) {
    List<Long> others = saved.projects().stream().filter(id -> id != gone.value()).toList();
    return Optional.of(saved.of(others)).filter(rest -> !rest.projects().isEmpty());
  }
}
