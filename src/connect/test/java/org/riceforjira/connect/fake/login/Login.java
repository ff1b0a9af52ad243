package org.riceforjira.connect.fake.login;

import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.store.User;

/** What the credential of a request came to. */
public sealed interface Login {
  /** It is theirs. */
  record Accepted(User user) implements Login {}

  /**
   * The request goes on without anybody.
   *
   * @param failed whether there was a credential, and it was wrong
   */
  record Nobody(boolean failed) implements Login {}

  /** The request ends here. */
  record Refused(Answer answer) implements Login {}
}
