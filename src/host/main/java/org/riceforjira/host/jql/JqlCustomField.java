package org.riceforjira.host.jql;

/** A searchable custom field: id as {@code customfield_10100}, its name and what it holds. */
public record JqlCustomField(String id, String name, Kind kind) {
  /**
   * What an issue's {@link JqlIssue#custom} gives for the field, and so what can be asked of it.
   */
  public enum Kind {
    /** A Double; compared as a number. */
    NUMBER,
    /** A String with an ISO date; compared as a day. */
    DAY,
    /** A String; searched by words. */
    TEXT,
    /** A String or a List of String; equal to one of them, whatever the case. */
    OPTION,
    /** Nothing: the field stands for the sprints of the issue. */
    SPRINT,
    /** A String that issues are only sorted by. */
    RANK,
    /** The key of another issue, a String. */
    EPIC
  }
}
