package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventListener;

/** Hears the app's own event. Public, because Jira calls only methods of public classes. */
public final class TrialListener {
  private String heard = "";

  TrialListener() {}

  @EventListener
  public void hear(TrialEvent event) {
    heard = event.text();
  }

  boolean hasHeard(TrialEvent event) {
    return heard.equals(event.text());
  }
}
