package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.SourcePlace;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Finds out whether Jira still has what the factors of a project are taken from. */
@Component
class SourceProblems {
  private final MappedFields fields;
  private final FieldOptions options;
  private final LinkTypes links;
  private final Priorities priorities;
  private final Texts texts;

  SourceProblems(
      MappedFields fields,
      FieldOptions options,
      LinkTypes links,
      Priorities priorities,
      Texts texts) {
    this.fields = fields;
    this.options = options;
    this.links = links;
    this.priorities = priorities;
    this.texts = texts;
  }

  /** By factor and source, and the score field last. */
  List<SettingsProblem> of(ProjectId project, ProjectSettings settings) {
    List<SettingsProblem> problems = new ArrayList<>();
    for (SourcePlace source : SourcePlace.all(settings.rules())) {
      String factor = texts.text("rice.factor." + source.factor().name().toLowerCase(Locale.ROOT));
      new Place(project, source.path(), factor, problems).check(source.source());
    }
    if (fields.isMissing(settings.scoreField())) {
      String sentence = texts.text("rice.error.field.score", settings.scoreField());
      problems.add(new SettingsProblem("$.scoreField", sentence, true));
    }
    return problems;
  }

  /** One source of a factor. */
  private final class Place {
    private final ProjectId project;
    private final String path;
    private final String factor;
    private final List<SettingsProblem> problems;

    Place(ProjectId project, String path, String factor, List<SettingsProblem> problems) {
      this.project = project;
      this.path = path;
      this.factor = factor;
      this.problems = problems;
    }

    void check(Source source) {
      fields(source.needs());
      source.needs().links().forEach(this::linkType);
      if (source instanceof Source.OptionField option) {
        SourceProblems.this
            .options
            .of(project, option.field())
            .ifPresent(offered -> options(option, offered));
      } else if (source instanceof Source.PriorityTable table) {
        priorities(table.values(), priorities.names());
      }
    }

    private void fields(FactNeeds needs) {
      Stream<String> ofLinks =
          needs.links().stream().map(LinkNeed::field).flatMap(Optional::stream);
      Stream.of(needs.numberFields().stream(), needs.optionFields().stream(), ofLinks)
          .flatMap(ids -> ids)
          .filter(fields::isMissing)
          .forEach(id -> add(".field", true, "rice.error.field.factor", id, factor));
    }

    private void linkType(LinkNeed need) {
      if (links.lack(need.type())) {
        add(".linkType", true, "rice.settings.problem.link.factor", need.type(), factor);
      }
    }

    private void options(Source.OptionField option, List<String> offered) {
      String field = fields.name(option.field());
      for (String name : option.values().keySet()) {
        if (!offered.contains(name)) {
          String key = "rice.settings.problem.option.gone";
          add(row(name), true, key, name, field, factor);
        }
      }
      for (String name : offered) {
        if (!option.values().containsKey(name)) {
          String key = "rice.settings.problem.option.open";
          add(row(name), false, key, name, field, factor);
        }
      }
    }

    private void priorities(Map<String, Double> values, List<String> offered) {
      for (String name : values.keySet()) {
        if (!offered.contains(name)) {
          add(row(name), true, "rice.settings.problem.priority.gone", name, factor);
        }
      }
      for (String name : offered) {
        if (!values.containsKey(name)) {
          add(row(name), false, "rice.settings.problem.priority.open", name, factor);
        }
      }
    }

    private String row(String name) {
      return ProjectSettingsJson.path(".values", name);
    }

    private void add(String below, boolean stops, String key, String... arguments) {
      problems.add(new SettingsProblem(path + below, texts.text(key, arguments), stops));
    }
  }
}
