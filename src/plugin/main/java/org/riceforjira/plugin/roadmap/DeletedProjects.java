package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ProjectStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The baselines of a deleted project go with it. Those of queries stay as long as one of their
 * projects is there, and forget that they were also made of the deleted one: otherwise nobody could
 * administer all of their projects any more, which deleting them takes.
 */
@Component
class DeletedProjects implements ProjectStore {
  private static final Logger LOG = LoggerFactory.getLogger(DeletedProjects.class);

  private final SavedBaselines baselines;
  private final SavedBaselineQueries queries;

  DeletedProjects(SavedBaselines baselines, SavedBaselineQueries queries) {
    this.baselines = baselines;
    this.queries = queries;
  }

  @Override
  public void forget(ProjectId project) {
    clear(SavedBaselineShelf.of(project), project);
    queries.shelves().forEach(query -> clear(query, project));
  }

  /** Only what is to be changed is locked: there may be many queries. */
  private void clear(SavedBaselineShelf shelf, ProjectId gone) {
    try {
      if (baselines.of(shelf).stream().anyMatch(saved -> isOf(saved, gone))) {
        baselines.change(shelf, saved -> left(saved, gone));
      }
    } catch (Refusal e) {
      // A list that cannot be read must not keep the others from being cleared.
      LOG.warn("Baselines of {} were not cleared", shelf.name(), e);
    }
  }

  private static boolean isOf(SavedBaseline saved, ProjectId project) {
    return saved.projects().contains(project.value());
  }

  private static Optional<SavedBaseline> left(SavedBaseline saved, ProjectId gone) {
    List<Long> others = saved.projects().stream().filter(id -> id != gone.value()).toList();
    return Optional.of(saved.of(others)).filter(rest -> !rest.projects().isEmpty());
  }
}
