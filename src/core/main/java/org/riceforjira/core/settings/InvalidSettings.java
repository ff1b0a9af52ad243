package org.riceforjira.core.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that cannot be used, with everything that is wrong with them. */
public final class InvalidSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SettingsError> errors;

  public InvalidSettings(List<SettingsError> errors) {
    super(
        errors.stream()
            .map(error -> error.path() + ": " + error.sentence())
            .collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /** Every error, at least one. */
  public List<SettingsError> errors() {
    return errors;
  }
}
