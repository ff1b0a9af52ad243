package org.riceforjira.plugin.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.Logger;
import org.riceforjira.jiraapi.HostComponents;

/** Notes what Jira is told of threads. */
public final class MiniThreads implements JiraThreadLocalUtil {
  final List<String> told = new ArrayList<>();

  /** Threads of a Jira that does not help with them. */
  public static OwnThreads plain() {
    return new OwnThreads(
        new UnexportedServices(),
        new ApiCheck(ChangedJira.without(JiraThreadLocalUtil.class.getName())));
  }

  OwnThreads threads() {
    HostComponents.install(type -> type == JiraThreadLocalUtil.class ? this : null);
    return new OwnThreads(new UnexportedServices(), new ApiCheck());
  }

  @Override
  public void preCall() {
    told.add("pre");
  }

  @Override
  public void postCall(Logger log) {
    told.add("post " + log.getName());
  }
}
