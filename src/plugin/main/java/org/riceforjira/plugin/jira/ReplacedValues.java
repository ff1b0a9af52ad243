package org.riceforjira.plugin.jira;

import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Warns of values that scores would replace: those in a field that is to become a score field. What
 * is one already holds scores, and may be used without a word.
 */
@Component
public class ReplacedValues {
  private final FieldValues values;
  private final RiceFieldsStore riceFields;
  private final MappedFields fields;
  private final Texts texts;

  ReplacedValues(FieldValues values, RiceFieldsStore riceFields, MappedFields fields, Texts texts) {
    this.values = values;
    this.riceFields = riceFields;
    this.fields = fields;
    this.texts = texts;
  }

  /** What to tell whoever makes this the site's score field; empty if nothing would be lost. */
  public Optional<String> onSite(String wanted) {
    return isOfSite(wanted) ? Optional.empty() : told(wanted, values.anywhere(wanted));
  }

  /**
   * What to tell whoever makes this the score field of a project.
   *
   * @param inForce the score field that the project has
   */
  public Optional<String> inProject(ProjectId project, String wanted, String inForce) {
    return wanted.equals(inForce) || isOfSite(wanted)
        ? Optional.empty()
        : told(wanted, values.in(project, wanted));
  }

  private boolean isOfSite(String field) {
    return riceFields.read().map(RiceFields::score).filter(field::equals).isPresent();
  }

  private Optional<String> told(String field, OptionalLong count) {
    String name = fields.name(field);
    if (count.isEmpty()) {
      return Optional.of(texts.text("rice.settings.error.replace.unknown", name, field));
    }
    return count.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(
            texts.text(
                "rice.settings.error.replace", name, field, texts.number(count.getAsLong())));
  }
}
