package org.riceforjira.plugin.jira;

import com.atlassian.jira.event.type.EventType;
import java.util.Optional;
import org.riceforjira.plugin.jira.IssueNews.Kind;

/**
 * What the types of Jira's issue events mean to scores. Apart from the listener, because its
 * constants are looked up when it is used, and a Jira may lack some.
 */
final class EventTypes {
  private EventTypes() {}

  static boolean deleted(Long type, ApiCheck api) {
    return api.has(ApiPart.EVENT_TYPES) && EventType.ISSUE_DELETED_ID.equals(type);
  }

  /**
   * Empty for types whose changes are told in an event of their own. Where types cannot be told,
   * each event may be of the kind that changes most.
   */
  static Optional<Kind> kind(Long type, ApiCheck api) {
    if (!api.has(ApiPart.EVENT_TYPES)) {
      return Optional.of(Kind.MOVED);
    }
    if (EventType.ISSUE_UPDATED_ID.equals(type)
        || EventType.ISSUE_ASSIGNED_ID.equals(type)
        || EventType.ISSUE_WORKLOGGED_ID.equals(type)) {
      return Optional.empty();
    }
    if (EventType.ISSUE_MOVED_ID.equals(type)) {
      return Optional.of(Kind.MOVED);
    }
    // Other apps' events may be without a type, which an immutable map refuses to look up.
    if (EventType.ISSUE_CREATED_ID.equals(type)) {
      return Optional.of(Kind.CREATED);
    }
    return Optional.of(EventType.ISSUE_COMMENTED_ID.equals(type) ? Kind.COMMENTED : Kind.OTHER);
  }
}
