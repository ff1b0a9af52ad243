package org.riceforjira.connect;

import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.IssueDesk;

/** A Jira with the five RICE fields and Intercom's three projects as issues of SHOP. */
final class Intercom {
  static final String REACH = "customfield_10100";
  static final String IMPACT = "customfield_10101";
  static final String CONFIDENCE = "customfield_10102";
  static final String EFFORT = "customfield_10103";
  static final String SCORE = "customfield_10104";

  private Intercom() {}

  /** The fields in a Jira without issues. */
  static FakeJira fields(On on) {
    FakeJira jira = on.jira().project("SHOP", 10_000);
    jira.numberField(REACH, "Reach");
    jira.numberField(IMPACT, "Impact");
    jira.numberField(CONFIDENCE, "Confidence");
    jira.numberField(EFFORT, "Effort");
    jira.numberField(SCORE, "RICE Score");
    return jira;
  }

  static FakeJira on(On on) {
    FakeJira jira = fields(on);
    issue(jira, "SHOP-1", 450, 3, 100, 2).summary("Faster search").number(SCORE, 675);
    issue(jira, "SHOP-2", 2000, 1, 80, 4).summary("Dark mode").number(SCORE, 400);
    issue(jira, "SHOP-3", 800, 2, 50, 1).summary("Guest checkout").number(SCORE, 800);
    return jira;
  }

  static IssueDesk issue(
      FakeJira jira, String key, double reach, double impact, double confidence, double effort) {
    return jira.issue(key)
        .number(REACH, reach)
        .number(IMPACT, impact)
        .number(CONFIDENCE, confidence)
        .number(EFFORT, effort);
  }
}
