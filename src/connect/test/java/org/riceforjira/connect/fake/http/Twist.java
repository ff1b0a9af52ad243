package org.riceforjira.connect.fake.http;

/** Something that a test has happen to a request instead of, before or after the usual answer. */
public interface Twist {
  /**
   * @param usual carries the request out when it is asked; not at all where nobody asks
   */
  Reply apply(Asked asked, Usual usual);

  /** What would happen to a request without the test. */
  interface Usual {
    Answer answer(Asked asked);
  }
}
