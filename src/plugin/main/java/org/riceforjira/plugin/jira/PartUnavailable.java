package org.riceforjira.plugin.jira;

import java.util.List;

/** Something that this version of Jira does not offer, with a sentence for people. */
public final class PartUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  PartUnavailable(String message, String key, String... arguments) {
    super(message);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** The key of the sentence. */
  public String key() {
    return key;
  }

  /** What to fill in. */
  public List<String> arguments() {
    return arguments;
  }

  /** The sentence. */
  public String in(Texts texts) {
    return texts.text(key, arguments.toArray(String[]::new));
  }
}
