package org.riceforjira.plugin.jira;

import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** Something that this version of Jira does not offer, with a sentence for people. */
public final class PartUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private final transient ApiPart part;

  /** A part of Jira's API. */
  PartUnavailable(ApiPart part) {
    super(part.purpose() + " is off");
    this.sentence = Sentence.of("rice.part." + part.code());
    this.part = part;
  }

  /** One of Jira's services. */
  PartUnavailable(Class<?> service) {
    super("There is no " + service.getName());
    this.sentence = Sentence.of("rice.part.service", service.getSimpleName());
    this.part = null;
  }

  /** The part; empty where a service is missing. */
  Optional<ApiPart> part() {
    return Optional.ofNullable(part);
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The sentence in the language of whoever reads it now. */
  public String in(Texts texts) {
    return texts.text(sentence);
  }
}
