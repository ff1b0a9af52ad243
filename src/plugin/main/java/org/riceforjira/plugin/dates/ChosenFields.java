package org.riceforjira.plugin.dates;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.jira.PlannedFields;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** The fields that a project has chosen for planned dates. */
@Component
public class ChosenFields {
  private final PlannedFields fields;
  private final Texts texts;

  public ChosenFields(PlannedFields fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** What people call them. */
  public List<String> names(PlanFields chosen) {
    return chosen.chosen().stream().map(fields::name).toList();
  }

  /**
   * Why nothing can be written to them, and who can mend it; empty if something can.
   *
   * @throws org.riceforjira.plugin.jira.PartUnavailable where this Jira lacks what one of them
   *     needs
   */
  public Optional<String> objection(PlanFields chosen) {
    if (chosen.chosen().isEmpty()) {
      return Optional.of(texts.text("rice.error.dates.unmapped"));
    }
    List<String> missing = fields.missing(chosen);
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", missing));
  }
}
