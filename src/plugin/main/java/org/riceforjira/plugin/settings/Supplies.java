package org.riceforjira.plugin.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.settings.survey.Supply;
import org.riceforjira.core.settings.survey.Supply.NumberChoice;
import org.riceforjira.core.settings.survey.Supply.SelectChoice;
import org.riceforjira.plugin.jira.FieldChoice;
import org.riceforjira.plugin.jira.FieldChoices;
import org.riceforjira.plugin.jira.FieldOptions;
import org.riceforjira.plugin.jira.LinkType;
import org.riceforjira.plugin.jira.LinkTypes;
import org.riceforjira.plugin.jira.Priorities;
import org.riceforjira.plugin.jira.ProjectRef;
import org.springframework.stereotype.Component;

/** Finds out what this Jira has that factors of a project could be read from. */
@Component
class Supplies {
  /** Each is looked at in both directions, and has a line of its own. */
  private static final int MOST_LINK_TYPES = 10;

  /** A copy of an issue says nothing of how many people need it. */
  private static final Set<String> NO_REACH = Set.of("cloners");

  private final FieldChoices fields;
  private final FieldOptions options;
  private final LinkTypes linkTypes;
  private final Priorities priorities;

  Supplies(FieldChoices fields, FieldOptions options, LinkTypes linkTypes, Priorities priorities) {
    this.fields = fields;
    this.options = options;
    this.linkTypes = linkTypes;
    this.priorities = priorities;
  }

  Supply of(ProjectRef project, ProjectSettings settings, RiceFields rice) {
    List<FieldChoice> all = fields.of(project);
    return new Supply(
        rice,
        all.stream().filter(FieldChoice::isNumber).map(Supplies::number).toList(),
        all.stream().filter(FieldChoice::isSelect).map(field -> select(project, field)).toList(),
        links(settings.planning().prerequisites().linkType()),
        priorities.names());
  }

  private static NumberChoice number(FieldChoice field) {
    return new NumberChoice(field.id(), field.name(), field.isStoryPoints());
  }

  private SelectChoice select(ProjectRef project, FieldChoice field) {
    List<String> names = options.of(project.id(), field.id()).orElse(List.of());
    return new SelectChoice(field.id(), field.name(), names);
  }

  private List<String> links(String prerequisites) {
    return linkTypes.all().orElse(List.of()).stream()
        .map(LinkType::name)
        .filter(name -> !name.equalsIgnoreCase(prerequisites))
        .filter(name -> !NO_REACH.contains(name.toLowerCase(Locale.ROOT)))
        .limit(MOST_LINK_TYPES)
        .toList();
  }
}
