package org.riceforjira.plugin.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;

/**
 * What Jira keeps for each thread. Apart from the component that uses it, because its types are
 * looked up when its class is verified, and a Jira may lack them.
 */
final class ThreadLocals {
  /** Inside {@link #around}; elsewhere the thread is somebody else's. */
  private static final ThreadLocal<Boolean> OURS = ThreadLocal.withInitial(() -> false);

  private ThreadLocals() {}

  static void around(UnexportedServices services, Runnable work) {
    JiraThreadLocalUtil locals = services.get(JiraThreadLocalUtil.class);
    locals.preCall();
    OURS.set(true);
    try {
      work.run();
    } finally {
      OURS.remove();
      locals.postCall(log());
    }
  }

  static void renew(UnexportedServices services) {
    if (OURS.get()) {
      JiraThreadLocalUtil locals = services.get(JiraThreadLocalUtil.class);
      locals.postCall(log());
      locals.preCall();
    }
  }

  private static Logger log() {
    return Logger.getLogger(ThreadLocals.class.getName());
  }
}
