package org.riceforjira.connect.fake.http;

/** What reaches the client of an answer. */
public sealed interface Reply {
  /** The answer, to its last byte. */
  record Whole(Answer answer) implements Reply {}

  /** An answer that the test wrote and no Jira would have to keep its contract with. */
  record Scripted(Answer answer) implements Reply {}

  /** The head and half of the body, then the connection is closed. */
  record Broken(Answer answer) implements Reply {}

  /** Not one byte, for as long as the fake is up. */
  record Silence() implements Reply {}
}
