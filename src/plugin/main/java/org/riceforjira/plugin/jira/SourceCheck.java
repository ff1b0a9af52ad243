package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.springframework.stereotype.Component;

/**
 * Checks that sources can yield something in this Jira: types of links that exist, fields that can
 * be read, values that are possible.
 */
@Component
public class SourceCheck {
  private final CustomFieldManager fields;
  private final LinkTypes linkTypes;
  private final Texts texts;

  SourceCheck(@ComponentImport CustomFieldManager fields, LinkTypes linkTypes, Texts texts) {
    this.fields = fields;
    this.linkTypes = linkTypes;
    this.texts = texts;
  }

  /**
   * Everything that is wrong, as a sentence by JSON path.
   *
   * @param current the settings in force: the type of prerequisites there may stay, also where it
   *     is the app's default and this Jira has no such type
   */
  public Map<String, String> problems(ProjectSettings wanted, ProjectSettings current) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Factor factor : Factor.values()) {
      List<Source> sources = wanted.rules().of(factor).sources();
      for (int i = 0; i < sources.size(); i++) {
        String name = factor.name().toLowerCase(Locale.ROOT);
        String path = "$.factors." + name + ".sources[" + i + "].";
        source(sources.get(i), path, problems);
        values(factor, wanted.rules().confidenceUnit(), sources.get(i), path, problems);
      }
    }
    String prerequisites = wanted.planning().prerequisites().linkType();
    if (!prerequisites.equals(current.planning().prerequisites().linkType())) {
      linkType(prerequisites, "$.planning.prerequisites.linkType", problems);
    }
    return problems;
  }

  private void source(Source source, String path, Map<String, String> problems) {
    if (source instanceof Source.LinkCount links) {
      linkType(links.linkType(), path + "linkType", problems);
    } else if (source instanceof Source.LinkSum links) {
      linkType(links.linkType(), path + "linkType", problems);
    } else if (source instanceof Source.OptionField option) {
      field(option.field())
          .filter(field -> field.isOfJira() && !field.isSelect())
          .ifPresent(
              field ->
                  problems.put(
                      path + "field",
                      texts.text("rice.settings.error.option", field.name(), field.id())));
    }
  }

  private void linkType(String name, String path, Map<String, String> problems) {
    if (linkTypes.lack(name)) {
      String names =
          linkTypes.all().orElse(List.of()).stream()
              .map(LinkType::name)
              .collect(Collectors.joining(", "));
      problems.put(path, texts.text("rice.settings.error.linktype", name, names));
    }
  }

  /** Of a table: no issue with such an option or priority could have a score. */
  private void values(
      Factor factor,
      ConfidenceUnit unit,
      Source source,
      String path,
      Map<String, String> problems) {
    for (Map.Entry<String, Double> row : table(source).entrySet()) {
      String at = ProjectSettingsJson.path(path + "values", row.getKey());
      if (factor == Factor.EFFORT && row.getValue() == 0) {
        problems.put(at, texts.text("rice.error.settings.effort"));
      } else if (factor == Factor.CONFIDENCE && unit.asRead(row.getValue()) > unit.largest()) {
        problems.put(at, texts.text("rice.settings.error.confidence"));
      }
    }
  }

  private static Map<String, Double> table(Source source) {
    if (source instanceof Source.OptionField option) {
      return option.values();
    }
    return source instanceof Source.PriorityTable priority ? priority.values() : Map.of();
  }

  /** Empty for a field that is gone, which is told by {@link SettingsCheck}. */
  private Optional<FieldChoice> field(String id) {
    CustomField field =
        id.matches("customfield_\\d{1,18}") ? fields.getCustomFieldObject(id) : null;
    return Optional.ofNullable(field)
        .map(
            found ->
                new FieldChoice(
                    found.getId(), found.getFieldName(), found.getCustomFieldType().getKey()));
  }
}
