package org.riceforjira.host.jira.services;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.Table;
import org.riceforjira.host.jira.Fields;

/** Makes views of rows; null for what is not there, as Jira's API does. */
record Views(Store store, Fields fields) {
  Project project(long id) {
    return view(store.projects(), id, row -> new ProjectView(row, this));
  }

  Stream<Project> projects() {
    return store.projects().all().map(row -> new ProjectView(row, this));
  }

  ApplicationUser user(String key) {
    return view(store.users(), key, UserView::new);
  }

  IssueType type(String id) {
    return view(store.issueTypes(), id, IssueTypeView::new);
  }

  Status status(String id) {
    return view(store.statuses(), id, StatusView::new);
  }

  Priority priority(String id) {
    return view(store.priorities(), id, PriorityView::new);
  }

  Resolution resolution(String id) {
    return view(store.resolutions(), id, ResolutionView::new);
  }

  Collection<Version> versions(List<String> ids) {
    return ids.stream()
        .<Version>map(id -> view(store.versions(), Long.valueOf(id), VersionView::new))
        .filter(Objects::nonNull)
        .toList();
  }

  Collection<Version> versionsOf(long projectId) {
    return store
        .versions()
        .all()
        .filter(row -> row.projectId() == projectId)
        .<Version>map(VersionView::new)
        .toList();
  }

  Collection<ProjectComponent> components(List<String> ids) {
    return ids.stream()
        .<ProjectComponent>map(id -> view(store.components(), Long.valueOf(id), ComponentView::new))
        .filter(Objects::nonNull)
        .toList();
  }

  private static <K, R, V> V view(Table<K, R> table, K id, Function<R, V> view) {
    return id == null ? null : table.get(id).map(view).orElse(null);
  }
}
