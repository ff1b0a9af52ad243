package org.riceforjira.plugin.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.jira.FieldChoice;
import org.riceforjira.plugin.jira.FieldChoices;
import org.riceforjira.plugin.jira.FieldOptions;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RiceFieldsStore;
import org.riceforjira.plugin.settings.ChoicesJson.FieldJson;
import org.riceforjira.plugin.settings.ChoicesJson.NumberFieldJson;
import org.riceforjira.plugin.settings.ChoicesJson.SelectFieldJson;
import org.springframework.stereotype.Component;

/** Offers of a project's fields, for each use, only those that fit. */
@Component
class FieldPickers {
  private final FieldChoices fields;
  private final FieldOptions options;
  private final RiceFieldsStore riceFields;

  FieldPickers(FieldChoices fields, FieldOptions options, RiceFieldsStore riceFields) {
    this.fields = fields;
    this.options = options;
    this.riceFields = riceFields;
  }

  /** Fields by their use. */
  record Pickers(
      List<NumberFieldJson> numbers,
      List<SelectFieldJson> selects,
      List<FieldJson> dates,
      List<FieldJson> versions,
      List<FieldJson> teams,
      List<FieldJson> scores) {}

  Pickers of(ProjectRef project, ProjectSettings settings) {
    List<FieldChoice> all = fields.of(project);
    Optional<RiceFields> rice = riceFields.read();
    Set<String> scores = new HashSet<>(Set.of(settings.scoreField()));
    rice.ifPresent(chosen -> scores.add(chosen.score()));
    Set<String> factors =
        rice.map(f -> Set.of(f.reach(), f.impact(), f.confidence(), f.effort())).orElse(Set.of());
    return new Pickers(
        kept(all, f -> f.isNumber() && !scores.contains(f.id())).map(FieldPickers::number).toList(),
        kept(all, FieldChoice::isSelect).map(field -> select(project, field)).toList(),
        kept(all, FieldChoice::isDate).map(FieldPickers::field).toList(),
        kept(all, FieldChoice::isVersion).map(FieldPickers::field).toList(),
        kept(all, FieldChoice::namesTeams).map(FieldPickers::field).toList(),
        kept(all, f -> f.isNumber() && !factors.contains(f.id()))
            .map(FieldPickers::field)
            .toList());
  }

  private static Stream<FieldChoice> kept(List<FieldChoice> all, Predicate<FieldChoice> fits) {
    return all.stream().filter(fits);
  }

  private static FieldJson field(FieldChoice field) {
    return new FieldJson(field.id(), field.name());
  }

  private static NumberFieldJson number(FieldChoice field) {
    return new NumberFieldJson(field.id(), field.name(), field.isStoryPoints());
  }

  private SelectFieldJson select(ProjectRef project, FieldChoice field) {
    return new SelectFieldJson(
        field.id(), field.name(), options.of(project.id(), field.id()).orElse(null));
  }
}
