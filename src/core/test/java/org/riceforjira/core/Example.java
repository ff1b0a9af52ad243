package org.riceforjira.core;

import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;

/** The project of the tests: the default settings on five fields, and issues with factors. */
public final class Example {
  public static final RiceFields FIELDS =
      new RiceFields(
          "customfield_10100",
          "customfield_10101",
          "customfield_10102",
          "customfield_10103",
          "customfield_10104");

  public static final ProjectSettings SETTINGS = ProjectSettings.defaults(FIELDS);

  public static final Evaluator EVALUATOR = new Evaluator(SETTINGS.rules());

  private Example() {}

  /** The facts of issue RICE-id; a factor that is null is missing, confidence is in percent. */
  public static IssueFacts.Builder issue(
      long id, Double reach, Double impact, Double confidence, Double effort) {
    return IssueFacts.of(id, "RICE-" + id)
        .number(FIELDS.reach(), reach)
        .number(FIELDS.impact(), impact)
        .number(FIELDS.confidence(), confidence)
        .number(FIELDS.effort(), effort);
  }
}
