package org.riceforjira.core.settings;

/** Somebody else wrote the settings first; nothing was written. */
public final class StaleSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long current;

  public StaleSettings(Revision expected, Revision current) {
    super(
        "The settings were changed by someone else (revision "
            + current.value()
            + ", expected "
            + expected.value()
            + "). Reload them and make your change again.");
    this.current = current.value();
  }

  /** The revision that is stored now. */
  public Revision current() {
    return new Revision(current);
  }
}
