package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import org.riceforjira.host.jira.Jira;

/** What each person has set in the items of their dashboard: an object of texts for each item. */
public final class Dashboards {
  private final Jira jira;

  public Dashboards(Jira jira) {
    this.jira = jira;
  }

  /** As JSON; an empty object where nothing has been set. */
  public String preferences(String userKey, String itemKey) {
    return jira.store().properties().getOrDefault(name(userKey, itemKey), "{}");
  }

  void keep(String userKey, String itemKey, JsonObject preferences) {
    jira.transactions()
        .write(
            () -> jira.store().properties().put(name(userKey, itemKey), Answers.text(preferences)));
  }

  private static String name(String userKey, String itemKey) {
    return "dashboard/" + userKey + "/" + itemKey;
  }
}
