package org.riceforjira.plugin.jira;

import java.util.Locale;

/** What came of a trial. */
public enum TrialState {
  WORKS,
  FAILS,
  /** This Jira lacks a part of its API that is needed, so that the app does without. */
  OFF,
  NOT_TRIED,
  /** Jira has all members that are needed; nothing short of the real thing would show more. */
  THERE;

  /** How REST calls it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
