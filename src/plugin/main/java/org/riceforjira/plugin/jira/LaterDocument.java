package org.riceforjira.plugin.jira;

import org.riceforjira.core.sentence.Sentence;

/**
 * Something stored that a later version of the app wrote. This one neither uses nor changes it:
 * whoever installs the later version again finds it as it was.
 */
public final class LaterDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  LaterDocument(String name, long version, int known) {
    super(
        "%s is stored in version %d, this version of the app reads up to %d"
            .formatted(name, version, known));
    this.sentence =
        Sentence.of("rice.error.later", name, Long.toString(version), Integer.toString(known));
  }

  /** What people are told, and what to do. */
  public Sentence sentence() {
    return sentence;
  }
}
