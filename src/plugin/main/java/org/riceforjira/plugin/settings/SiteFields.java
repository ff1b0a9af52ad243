package org.riceforjira.plugin.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.AmbiguousField;
import org.riceforjira.plugin.jira.FieldChoice;
import org.riceforjira.plugin.jira.FieldSetup;
import org.riceforjira.plugin.jira.FieldState;
import org.riceforjira.plugin.jira.NumberFields;
import org.riceforjira.plugin.jira.ReplacedValues;
import org.riceforjira.plugin.jira.RiceField;
import org.springframework.stereotype.Component;

/** The five RICE fields of the site, which are chosen or refused. */
@Component
class SiteFields {
  private final FieldSetup setup;
  private final NumberFields numberFields;
  private final ReplacedValues replaced;

  SiteFields(FieldSetup setup, NumberFields numberFields, ReplacedValues replaced) {
    this.setup = setup;
    this.numberFields = numberFields;
    this.replaced = replaced;
  }

  Map<RiceField, FieldState> states() {
    return setup.states();
  }

  /** Of which the five can be chosen. */
  List<FieldChoice> toChoose() {
    return numberFields.all();
  }

  /**
   * Creates what is missing, and uses what is wished for.
   *
   * @throws Refusal with a sentence by input, and nothing changed
   */
  Map<RiceField, FieldState> use(SetupBody body) {
    try {
      return setup.create(body.fields(), wanted -> check(wanted, body.replaceValues()));
    } catch (AmbiguousField e) {
      throw Refusal.conflict(e.getMessage());
    }
  }

  private void check(Map<RiceField, String> wanted, boolean replace) {
    Map<String, String> objections = new LinkedHashMap<>();
    numberFields
        .objections(wanted)
        .forEach((field, sentence) -> objections.put(SetupBody.path(field.key()), sentence));
    String score = wanted.get(RiceField.SCORE);
    if (objections.isEmpty() && score != null && !replace) {
      replaced.onSite(score).ifPresent(sentence -> objections.put(SetupBody.REPLACE, sentence));
    }
    if (!objections.isEmpty()) {
      throw Refusal.invalid(objections);
    }
  }
}
