package org.riceforjira.host.jql;

/**
 * Why a query cannot be answered. The message is one sentence or two for people: what is wrong,
 * what is allowed instead, and the place.
 */
public final class JqlError extends Exception {
  private static final long serialVersionUID = 1L;

  private final Position position;

  JqlError(String sentence, Position position) {
    super(sentence + " " + position);
    this.position = position;
  }

  static JqlError syntax(String sentence, Position position) {
    return new JqlError("Error in the JQL Query: " + sentence, position);
  }

  /** Where in the query the trouble starts. */
  public Position position() {
    return position;
  }
}
