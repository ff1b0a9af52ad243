package com.atlassian.jira.event.operation;

import java.util.Optional;

/** An event that may be one of many of the same operation. */
public interface SpanningOperationEvent {
  Optional<SpanningOperation> getSpanningOperation();
}
