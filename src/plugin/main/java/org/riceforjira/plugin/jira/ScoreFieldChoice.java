package org.riceforjira.plugin.jira;

import org.riceforjira.core.settings.RiceFields;
import org.springframework.stereotype.Component;

/**
 * Who may choose which score field: its values are overwritten, so that another than the site's own
 * is for administrators of Jira.
 */
@Component
class ScoreFieldChoice {
  private final RiceFieldsStore fields;
  private final Visitor visitor;

  ScoreFieldChoice(RiceFieldsStore fields, Visitor visitor) {
    this.fields = fields;
    this.visitor = visitor;
  }

  /** Who may not choose the field that is in force may keep it. */
  boolean allows(String wanted, String inForce) {
    boolean own = fields.read().map(RiceFields::score).filter(wanted::equals).isPresent();
    return own || wanted.equals(inForce) || visitor.administersJira();
  }
}
