package org.riceforjira.host.jql;

/** One key of ORDER BY; prints as JQL. */
public record Sort(String field, Direction direction, Position at) {
  /** Ascending, descending, or what the field does by itself. */
  public enum Direction {
    ASC,
    DESC,
    DEFAULT
  }

  @Override
  public String toString() {
    String name = Quoting.field(field);
    return direction == Direction.DEFAULT ? name : name + " " + direction;
  }
}
