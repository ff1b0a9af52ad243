package org.riceforjira.plugin.jira;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tries how fields are created, put on screens, and offered to choose from. */
@Component
class FieldUseTrials implements Trials {
  private final FieldSetup setup;
  private final FieldChoices choices;
  private final FieldOptions options;
  private final Projects projects;
  private final RiceFieldsStore riceFields;

  FieldUseTrials(
      FieldSetup setup,
      FieldChoices choices,
      FieldOptions options,
      Projects projects,
      RiceFieldsStore riceFields) {
    this.setup = setup;
    this.choices = choices;
    this.options = options;
    this.projects = projects;
    this.riceFields = riceFields;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.FIELDS;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("field-creation", setup::look).needing(ApiPart.FIELD_CREATION),
        Trial.onIssue("field-options", this::options)
            .needing(ApiPart.FIELD_OPTIONS, ApiPart.OPTIONS),
        Trial.onIssue("screens", this::screens).needing(ApiPart.SCREENS));
  }

  private void options(TrialIssue issue) {
    FieldChoice select =
        choices.of(issue.project()).stream()
            .filter(FieldChoice::isSelect)
            .findFirst()
            .orElseThrow(() -> NothingToTry.because("rice.check.untried.select"));
    TrialFailed.unless(
        options.of(issue.in(), select.id()).isPresent(),
        "rice.check.failed.options",
        select.name());
  }

  private void screens(TrialIssue issue) {
    projects.missingOnScreens(issue.project(), List.copyOf(riceFields.chosen().values()));
  }
}
