package com.atlassian.jira.event.type;

import java.util.Objects;
import org.riceforjira.jiraapi.FixedDispatch;

/** Which event an update sends, if any. */
public interface EventDispatchOption {
  EventDispatchOption ISSUE_UPDATED = Factory.get(EventType.ISSUE_UPDATED_ID);

  EventDispatchOption DO_NOT_DISPATCH = new FixedDispatch(null);

  boolean isEventBeingSent();

  Long getEventTypeId();

  /** Makes options for event types. */
  class Factory {
    private Factory() {}

    public static EventDispatchOption get(Long eventTypeId) {
      return new FixedDispatch(Objects.requireNonNull(eventTypeId, "eventTypeId"));
    }
  }
}
