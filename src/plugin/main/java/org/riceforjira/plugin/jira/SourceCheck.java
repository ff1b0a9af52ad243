package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.SourcePlace;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Checks that factors can have values in this Jira: fields, options and priorities that people
 * have, types of links that exist, values that are possible. What is gone later {@link
 * SourceProblems} tell.
 */
@Component
public class SourceCheck {
  private final FieldCheck fields;
  private final FieldOptions options;
  private final LinkTypes linkTypes;
  private final Priorities priorities;
  private final Texts texts;

  SourceCheck(
      @ComponentImport CustomFieldManager fields,
      FieldOptions options,
      LinkTypes linkTypes,
      Priorities priorities,
      Texts texts) {
    this.fields = new FieldCheck(fields, texts);
    this.options = options;
    this.linkTypes = linkTypes;
    this.priorities = priorities;
    this.texts = texts;
  }

  /** Adds everything that is wrong. */
  public void check(ProjectId project, ProjectSettings wanted, Objections objections) {
    SourcePlace.all(wanted.rules())
        .forEach(
            place -> {
              field(place, objections);
              linkType(place, objections);
              names(project, place, objections);
              values(place, wanted.rules().confidenceUnit(), objections);
            });
    List<Level> levels = wanted.rules().of(Factor.EFFORT).scale().levels();
    for (int i = 0; i < levels.size(); i++) {
      String path = "$.factors.effort.levels[" + i + "].value";
      effort(Factor.EFFORT, levels.get(i).value(), path, objections);
    }
    String prerequisites = wanted.planning().prerequisites().linkType();
    linkType(prerequisites, "$.planning.prerequisites.linkType", objections);
  }

  private void field(SourcePlace place, Objections objections) {
    String path = place.path() + ".field";
    if (place.source() instanceof Source.NumberField number) {
      fields.number(path, number.field(), objections);
    } else if (place.source() instanceof Source.LinkSum links) {
      fields.number(path, links.field(), objections);
    } else if (place.source() instanceof Source.StoryPoints points) {
      fields.number(path, points.field(), objections);
    } else if (place.source() instanceof Source.OptionField option) {
      fields
          .any(path, option.field(), objections)
          .map(FieldChoice::of)
          .filter(field -> field.isOfJira() && !field.isSelect())
          .ifPresent(
              field ->
                  objections.add(
                      path,
                      field.id(),
                      texts.text("rice.settings.error.option", field.name(), field.id())));
    }
  }

  private void linkType(SourcePlace place, Objections objections) {
    String path = place.path() + ".linkType";
    if (place.source() instanceof Source.LinkCount links) {
      linkType(links.linkType(), path, objections);
    } else if (place.source() instanceof Source.LinkSum links) {
      linkType(links.linkType(), path, objections);
    }
  }

  private void linkType(String name, String path, Objections objections) {
    if (linkTypes.lack(name)) {
      String names =
          linkTypes.all().orElse(List.of()).stream()
              .map(LinkType::name)
              .collect(Collectors.joining(", "));
      objections.add(path, name, texts.text("rice.settings.error.linktype", name, names));
    }
  }

  /** For an option or a priority that is not there no score of the project would be written. */
  private void names(ProjectId project, SourcePlace place, Objections objections) {
    if (place.source() instanceof Source.OptionField option) {
      options
          .of(project, option.field())
          .ifPresent(
              offered -> known(place, offered, "rice.settings.error.option.unknown", objections));
    } else if (place.source() instanceof Source.PriorityTable) {
      known(place, priorities.names(), "rice.settings.error.priority.unknown", objections);
    }
  }

  private void known(SourcePlace place, List<String> offered, String key, Objections objections) {
    table(place.source())
        .forEach(
            (name, value) -> {
              if (!offered.contains(name)) {
                objections.add(row(place, name), value, texts.text(key, name));
              }
            });
  }

  /** Of constants and tables: no issue with such a value could have a score. */
  private void values(SourcePlace place, ConfidenceUnit unit, Objections objections) {
    if (place.source() instanceof Source.Constant constant) {
      effort(place.factor(), constant.value(), place.path() + ".value", objections);
    }
    table(place.source())
        .forEach(
            (name, value) -> {
              effort(place.factor(), value, row(place, name), objections);
              if (place.factor() == Factor.CONFIDENCE && unit.asRead(value) > unit.largest()) {
                objections.add(
                    row(place, name), value, texts.text("rice.settings.error.confidence"));
              }
            });
  }

  private void effort(Factor factor, double value, String path, Objections objections) {
    if (factor == Factor.EFFORT && value == 0) {
      objections.add(path, value, texts.text("rice.error.settings.effort"));
    }
  }

  private static String row(SourcePlace place, String name) {
    return ProjectSettingsJson.path(place.path() + ".values", name);
  }

  private static Map<String, Double> table(Source source) {
    if (source instanceof Source.OptionField option) {
      return option.values();
    }
    return source instanceof Source.PriorityTable priority ? priority.values() : Map.of();
  }
}
