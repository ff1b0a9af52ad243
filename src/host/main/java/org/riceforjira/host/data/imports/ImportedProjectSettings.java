package org.riceforjira.host.data.imports;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.PriorityRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportedField.Kind;

/**
 * The app's settings (format version 1, JSON) that suit what an imported project has: comments,
 * priorities, story points. The factors' own fields always come first, so that what a person types
 * counts more than what is derived.
 */
public final class ImportedProjectSettings {
  private static final int POINTS_PER_PERSON_MONTH = 20;
  private static final int ASSUMED_CONFIDENCE = 50;

  // "None" has no value on purpose: such an issue is told that its impact is missing.
  private static final Map<String, Number> IMPACTS =
      Map.of(
          "blocker", 3,
          "critical", 3,
          "highest", 3,
          "high", 2,
          "major", 2,
          "medium", 1,
          "low", 0.5,
          "minor", 0.5,
          "trivial", 0.25,
          "lowest", 0.25);

  private final Store store;
  private final List<IssueRow> issues;
  private final Map<String, String> fieldIds;

  private ImportedProjectSettings(Store store, long projectId, Map<String, String> fieldIds) {
    this.store = store;
    this.issues = store.issuesOf(projectId);
    this.fieldIds = fieldIds;
  }

  /**
   * The settings of a project.
   *
   * @param fieldIds the fields ({@code customfield_NNNNN}) by name: Reach, Impact, Confidence,
   *     Effort, RICE Score
   */
  public static String json(Store store, long projectId, Map<String, String> fieldIds) {
    return new Gson().toJson(new ImportedProjectSettings(store, projectId, fieldIds).settings());
  }

  private Map<String, Object> settings() {
    Map<String, Object> factors = new LinkedHashMap<>();
    factors.put("reach", reach());
    factors.put("impact", Map.of("sources", sources("Impact", priorities())));
    Object assumed = ordered("kind", "constant", "value", ASSUMED_CONFIDENCE);
    factors.put("confidence", Map.of("sources", sources("Confidence", Optional.of(assumed))));
    factors.put("effort", Map.of("sources", sources("Effort", storyPoints())));
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("version", 1);
    settings.put("scoreField", fieldIds.get("RICE Score"));
    settings.put("factors", factors);
    return settings;
  }

  private Map<String, Object> reach() {
    Set<Long> ids = new HashSet<>();
    issues.forEach(issue -> ids.add(issue.id()));
    boolean discussed = store.comments().all().map(CommentRow::issueId).anyMatch(ids::contains);
    if (!discussed) {
      return Map.of("sources", sources("Reach", Optional.empty()));
    }
    Object authors = Map.of("kind", "commentAuthors");
    return ordered(
        "unit", "people who commented", "sources", sources("Reach", Optional.of(authors)));
  }

  /** A value for each priority that occurs, the most urgent first. */
  private Optional<Object> priorities() {
    Set<String> used = new HashSet<>();
    issues.forEach(issue -> used.add(issue.text(IssueRow.PRIORITY)));
    Map<String, Object> values = new LinkedHashMap<>();
    store
        .priorities()
        .all()
        .filter(row -> used.contains(row.id()))
        .filter(row -> IMPACTS.containsKey(Names.fold(row.name())))
        .sorted(Comparator.comparingInt(PriorityRow::position))
        .forEach(row -> values.put(row.name(), IMPACTS.get(Names.fold(row.name()))));
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(ordered("kind", "priority", "values", values));
  }

  private Optional<Object> storyPoints() {
    return store
        .fields()
        .all()
        .filter(field -> Names.fold(field.name()).equals("story points"))
        .filter(field -> field.typeKey().equals(Kind.NUMBER.typeKey()))
        .filter(this::isUsed)
        .findFirst()
        .map(
            field -> {
              Map<String, Object> source = ordered("kind", "storyPoints", "field", field.fieldId());
              source.put("pointsPerUnit", POINTS_PER_PERSON_MONTH);
              return source;
            });
  }

  private boolean isUsed(FieldRow field) {
    return issues.stream().anyMatch(issue -> issue.values().containsKey(field.fieldId()));
  }

  private List<Object> sources(String factor, Optional<Object> derived) {
    List<Object> sources = new ArrayList<>();
    sources.add(ordered("kind", "number", "field", fieldIds.get(factor)));
    derived.ifPresent(sources::add);
    return sources;
  }

  private static Map<String, Object> ordered(
      String first, Object firstValue, String second, Object secondValue) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(first, firstValue);
    members.put(second, secondValue);
    return members;
  }
}
