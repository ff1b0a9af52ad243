package com.atlassian.jira.component;

import org.riceforjira.jiraapi.HostComponents;

/** Finds Jira's components by their type; null where there is none. */
public class ComponentAccessor {
  private ComponentAccessor() {}

  public static <T> T getComponent(Class<T> componentClass) {
    return HostComponents.find(componentClass);
  }

  public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
    return HostComponents.find(componentClass);
  }
}
