package org.riceforjira.plugin.jira;

/** Settings that could not be read again; the message says how large and what to do. */
public final class SettingsTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsTooLarge(int characters, int most) {
    super(
        "The settings are too large to be stored ("
            + characters
            + " characters, at most "
            + most
            + "). Give fewer options a value.");
  }
}
