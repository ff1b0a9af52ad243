package org.riceforjira.host;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportFile;
import org.riceforjira.host.data.imports.ImportPlan;
import org.riceforjira.host.data.imports.ImportProblem;
import org.riceforjira.host.data.imports.ImportResult;
import org.riceforjira.host.data.imports.ImportedProjectSettings;
import org.riceforjira.host.jira.Jira;

/**
 * Fills an empty host with the demonstration project, takes in what is to be imported, and has the
 * app score it all. A run that was broken off is taken up where it stopped.
 */
final class FirstRun {
  private static final Set<String> FIELDS =
      Set.of("Reach", "Impact", "Confidence", "Effort", "RICE Score");

  /** Under this in the store's settings stands that a project has been scored. */
  private static final String DONE = "host.scored.";

  private static final String DEMONSTRATION = Demonstration.PROJECT;

  private final Jira jira;
  private final AppClient app;
  private final Scoring scoring;
  private final Consumer<String> say;

  FirstRun(Jira jira, AppClient app, Scoring scoring, Consumer<String> say) {
    this.jira = jira;
    this.app = app;
    this.scoring = scoring;
    this.say = say;
  }

  /** Does what there is to do; with nothing to do, it calls nobody. */
  void run(Optional<ImportPlan> imported) throws StartProblem, InterruptedException {
    boolean empty = store().projects().size() == 0;
    if (!empty && imported.isEmpty() && unscored().isEmpty()) {
      return;
    }
    // The fields come first: an import fills them by their names.
    app.send("POST", "setup", "{}");
    if (empty) {
      take(demonstration());
    }
    if (imported.isPresent()) {
      take(imported.get());
    }
    for (ProjectRow project : unscored()) {
      score(project);
    }
  }

  private void take(ImportPlan plan) {
    List<ImportResult> results =
        jira.transactions()
            .write(() -> plan.apply(store(), jira.clock(), issues -> jira.reindexAll()));
    store().sync();
    for (ImportResult result : results) {
      say.accept(
          result.alreadyPresent()
              ? "%s (%s) is here already and stays as it is.".formatted(result.key(), result.name())
              : "%s (%s): %d issues imported."
                  .formatted(result.key(), result.name(), result.issues()));
    }
    plan.leftOut().forEach(sentence -> say.accept("  " + sentence));
  }

  private void score(ProjectRow project) throws StartProblem, InterruptedException {
    Instant begin = jira.clock().instant();
    boolean demonstration = project.key().equals(DEMONSTRATION);
    if (demonstration) {
      new Demonstration(jira, app).plan();
    } else {
      String settings = ImportedProjectSettings.json(store(), project.id(), fieldIds());
      app.send("PUT", "projects/" + project.key() + "/settings", settings);
    }
    JsonObject key = new JsonObject();
    key.addProperty("projectKey", project.key());
    app.send("POST", "setup", key.toString());
    ScoringReport report = scoring.of(project.key());
    if (demonstration) {
      new Demonstration(jira, app).show();
    }
    String now = jira.clock().instant().toString();
    jira.transactions().write(() -> store().settings().put(DONE + project.id(), now));
    Duration took = Duration.between(begin, jira.clock().instant());
    say.accept(report.summary(project.key(), took));
  }

  private List<ProjectRow> unscored() {
    return store()
        .projects()
        .all()
        .filter(project -> !store().settings().containsKey(DONE + project.id()))
        .toList();
  }

  private Map<String, String> fieldIds() {
    return store()
        .fields()
        .all()
        .filter(field -> FIELDS.contains(field.name()))
        .collect(Collectors.toMap(FieldRow::name, FieldRow::fieldId, (first, second) -> first));
  }

  private ImportPlan demonstration() {
    try {
      return ImportFile.shop(LocalDate.now(jira.clock()));
    } catch (ImportProblem e) {
      throw new IllegalStateException("The demonstration comes with the host and is whole.", e);
    }
  }

  private Store store() {
    return jira.store();
  }
}
