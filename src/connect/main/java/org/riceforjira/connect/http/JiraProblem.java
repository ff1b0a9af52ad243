package org.riceforjira.connect.http;

import java.util.List;
import java.util.Objects;

/** Why a Jira did not do what it was asked, in a sentence that says how to mend it. */
public final class JiraProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int status;
  private final transient List<String> messages;

  /** What can be made of it. */
  public enum Kind {
    /** The login is not accepted. No other request is sent: more of them could lock the account. */
    LOGIN,
    /** The login is accepted and may not do this. */
    PERMISSION,
    /** There is no such thing, or the login may not see it. */
    MISSING,
    /** Somebody else changed it at the same time. */
    CONFLICT,
    /** Jira does not accept what was asked, for instance a query. */
    REJECTED,
    /** Nobody answers, or only that it is too busy. */
    UNREACHABLE,
    /** An answer that no Jira gives: a web page, a redirect, broken JSON. */
    STRANGE,
    /** Whoever waits for it asked to stop. */
    STOPPED
  }

  JiraProblem(Kind kind, int status, String sentence, List<String> messages, Throwable cause) {
    super(sentence, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.status = status;
    this.messages = List.copyOf(messages);
  }

  /** A problem that nothing else caused. */
  public JiraProblem(Kind kind, String sentence) {
    this(kind, 0, sentence, List.of(), null);
  }

  /** The same with a sentence before it that says what it is about. */
  public JiraProblem about(String sentence) {
    return new JiraProblem(kind, status, sentence + ". " + getMessage(), messages, this);
  }

  public Kind kind() {
    return kind;
  }

  /** The status of the answer; 0 without one. */
  public int status() {
    return status;
  }

  /** What Jira said, sentence by sentence; empty when it said nothing. */
  public List<String> messages() {
    return messages;
  }

  /** True when no other request can succeed. */
  public boolean isFinal() {
    return kind == Kind.LOGIN || kind == Kind.STOPPED;
  }
}
