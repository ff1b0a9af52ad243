package org.riceforjira.host.plugins.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;

/** Where JQL finds the functions of apps. */
@FunctionalInterface
public interface FunctionPlace {
  /** Takes a function in; the answer takes it out again. */
  Runnable add(JqlFunction function);
}
