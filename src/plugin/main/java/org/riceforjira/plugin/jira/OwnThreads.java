package org.riceforjira.plugin.jira;

import org.springframework.stereotype.Component;

/**
 * Work in threads of the app's own. Jira keeps things for each thread, such as a view of its search
 * index, and throws them away when a request ends; threads that no request ever leaves have to see
 * to that themselves.
 */
@Component
public class OwnThreads {
  private final UnexportedServices services;
  private final ApiCheck api;

  public OwnThreads(UnexportedServices services, ApiCheck api) {
    this.services = services;
    this.api = api;
  }

  /** Does the work, and leaves nothing of it with the thread. */
  public void run(Runnable work) {
    if (api.has(ApiPart.OWN_THREADS)) {
      ThreadLocals.around(services, work);
    } else {
      work.run();
    }
  }

  /** In the middle of long work: from here on Jira is seen as it is now. */
  public void freshen() {
    if (api.has(ApiPart.OWN_THREADS)) {
      ThreadLocals.renew(services);
    }
  }
}
