package com.atlassian.jira.plugin.jql.function;

/** The module that declares a JQL function. */
public interface JqlFunctionModuleDescriptor {
  String getFunctionName();

  /** Whether the function stands for several values, so that it goes with IN. */
  boolean isList();
}
