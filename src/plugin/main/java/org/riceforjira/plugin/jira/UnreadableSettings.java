package org.riceforjira.plugin.jira;

import java.util.List;
import org.riceforjira.core.settings.InvalidSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.SettingsError;

/**
 * The stored settings of a project cannot be read: another version of the app has written them, or
 * somebody else has changed the text. Nothing is done by them until others are stored.
 */
public final class UnreadableSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Revision revision;
  private final transient List<SettingsError> errors;

  UnreadableSettings(Revision revision, InvalidSettings invalid) {
    super(invalid.getMessage(), invalid);
    this.revision = revision;
    this.errors = invalid.errors();
  }

  UnreadableSettings(Revision revision, DamagedText damaged) {
    super(damaged.getMessage(), damaged);
    this.revision = revision;
    this.errors = List.of();
  }

  /** The revision that is replaced by whoever mends them. */
  public Revision revision() {
    return revision;
  }

  /** What is wrong with them; nothing of a text that is damaged as a whole. */
  public List<SettingsError> errors() {
    return errors;
  }
}
