package org.riceforjira.plugin.jira;

/** Settings that could not be read again. */
public final class SettingsTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int characters;
  private final int most;

  SettingsTooLarge(int characters, int most) {
    super(
        "The settings are too large to be stored ("
            + characters
            + " characters, at most "
            + most
            + ")");
    this.characters = characters;
    this.most = most;
  }

  /** How long they are when packed. */
  public int characters() {
    return characters;
  }

  /** How long they may be. */
  public int most() {
    return most;
  }
}
