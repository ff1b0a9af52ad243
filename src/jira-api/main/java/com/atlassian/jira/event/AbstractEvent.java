package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** An event with its time and parameters. */
public class AbstractEvent implements JiraEvent {
  private final Date happened = new Date();
  private final Map<String, Object> parameters;

  public AbstractEvent() {
    this(Map.of());
  }

  public AbstractEvent(Map<String, Object> params) {
    parameters = Map.copyOf(params);
  }

  @Override
  public Date getTime() {
    return new Date(happened.getTime());
  }

  @Override
  public Map<String, Object> getParams() {
    return parameters;
  }
}
