package org.riceforjira.plugin.http;

import java.util.List;
import org.riceforjira.plugin.jira.Texts;

/** A request that is not of the form it should be: 400, with a sentence that says which. */
public final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * Refuses the request.
   *
   * @param key of the sentence
   * @param arguments what to fill in
   */
  public Malformed(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** The sentence. */
  public String in(Texts texts) {
    return texts.text(key, arguments.toArray(String[]::new));
  }
}
