package org.riceforjira.host.data.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportedIssue.Project;

/** What a file would import: read, checked, and nothing of it written yet. */
public final class ImportPlan {
  private final Map<Project, List<ImportedIssue>> projects = new LinkedHashMap<>();
  private final List<String> leftOut;

  ImportPlan(List<ImportedIssue> issues, List<String> leftOut) {
    Map<String, Project> byKey = new LinkedHashMap<>();
    for (ImportedIssue issue : issues) {
      // The name that the first issue gives its project is the project's.
      Project project = byKey.computeIfAbsent(issue.project().key(), key -> issue.project());
      projects.computeIfAbsent(project, none -> new ArrayList<>()).add(issue);
    }
    this.leftOut = List.copyOf(leftOut);
  }

  /**
   * Writes the projects that the store does not have yet, and hands the ids of their issues to
   * {@code index}. Commits nothing: that, and taking all of it back if this fails, is for the
   * transaction that it is called in.
   */
  public List<ImportResult> apply(Store store, Clock clock, Consumer<Collection<Long>> index) {
    PlanWriter writer = new PlanWriter(store, clock);
    List<ImportResult> results = new ArrayList<>();
    for (Map.Entry<Project, List<ImportedIssue>> project : projects.entrySet()) {
      results.add(result(store, writer, project.getKey(), project.getValue()));
    }
    index.accept(writer.finish());
    return results;
  }

  /** What the file has that is not imported, a sentence each; empty where everything is. */
  public List<String> leftOut() {
    return leftOut;
  }

  private static ImportResult result(
      Store store, PlanWriter writer, Project project, List<ImportedIssue> issues) {
    Optional<ProjectRow> there =
        store.projects().all().filter(row -> row.key().equals(project.key())).findFirst();
    if (there.isPresent()) {
      ProjectRow row = there.get();
      return new ImportResult(row.id(), row.key(), row.name(), 0, true);
    }
    ProjectRow row = writer.add(project, issues);
    return new ImportResult(row.id(), row.key(), row.name(), issues.size(), false);
  }
}
