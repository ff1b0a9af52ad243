package org.riceforjira.jiraapi;

import com.atlassian.jira.event.type.EventDispatchOption;

/** An event dispatch option for one event type; null sends nothing. */
public record FixedDispatch(Long eventTypeId) implements EventDispatchOption {
  @Override
  public boolean isEventBeingSent() {
    return eventTypeId != null;
  }

  @Override
  public Long getEventTypeId() {
    return eventTypeId;
  }
}
