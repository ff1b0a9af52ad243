package org.riceforjira.plugin.installation;

import java.util.List;
import java.util.Map;

/**
 * What came of a check, on the wire.
 *
 * @param app version of the app
 * @param java version of Java
 * @param time in ISO 8601
 * @param by what others call whoever asked; null where Jira does not tell
 * @param issue on which things were tried; null without one
 * @param counts of checks by state
 */
record CheckJson(
    String app,
    JiraJson jira,
    String java,
    String time,
    String by,
    IssueJson issue,
    Map<String, Long> counts,
    List<GroupJson> groups) {

  /** What this Jira calls itself; null where it does not tell. */
  record JiraJson(String name, String version) {}

  /** The issue and the key of its project. */
  record IssueJson(String key, String project) {}

  /** Checks that belong together. */
  record GroupJson(String code, String title, List<OneJson> checks) {}

  /**
   * One check.
   *
   * @param state works, fails, off, not-tried or there
   * @param reason why it does not work; null where it does, or is there
   * @param lost what does not work for people where this does not
   */
  record OneJson(String code, String title, String state, String reason, String lost) {}
}
