package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.springframework.stereotype.Component;

/** Finds out whether Jira still has the fields that settings and people have chosen. */
@Component
public class MappedFields {
  private final CustomFieldManager fields;
  private final Texts texts;

  public MappedFields(@ComponentImport CustomFieldManager fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /**
   * A sentence for each field that was deleted, by factor and then the score; none if every field
   * is there. Without one of them scores would come out empty, or from another source.
   */
  public List<String> missing(ProjectSettings settings) {
    List<String> sentences = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      String name = texts.text("rice.factor." + factor.name().toLowerCase(Locale.ROOT));
      settings.rules().of(factor).sources().stream()
          .flatMap(MappedFields::ids)
          .distinct()
          .filter(this::isMissing)
          .map(id -> texts.text("rice.error.field.factor", id, name))
          .forEach(sentences::add);
    }
    if (isMissing(settings.scoreField())) {
      sentences.add(texts.text("rice.error.field.score", settings.scoreField()));
    }
    return sentences;
  }

  /** Whether there is no such custom field. */
  public boolean isMissing(String id) {
    return fields.getCustomFieldObject(id) == null;
  }

  private static Stream<String> ids(Source source) {
    FactNeeds needs = source.needs();
    Stream<String> ofLinks = needs.links().stream().map(LinkNeed::field).flatMap(Optional::stream);
    return Stream.of(needs.numberFields().stream(), needs.optionFields().stream(), ofLinks)
        .flatMap(ids -> ids);
  }
}
