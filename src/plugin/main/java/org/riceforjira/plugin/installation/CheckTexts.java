package org.riceforjira.plugin.installation;

import java.util.stream.Collectors;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Texts that are also there where Jira gives none: then that is what a check has to tell. */
@Component
class CheckTexts {
  private final Texts texts;

  CheckTexts(Texts texts) {
    this.texts = texts;
  }

  /** The text, or its key. */
  String text(String key) {
    try {
      return texts.text(key);
    } catch (RuntimeException | LinkageError e) {
      return key;
    }
  }

  /** The sentence, or its key and what it would be filled with. */
  String text(Sentence sentence) {
    try {
      return texts.text(sentence);
    } catch (RuntimeException | LinkageError e) {
      return sentence.arguments().stream()
          .map(String::valueOf)
          .collect(Collectors.joining(", ", sentence.key() + ": ", ""));
    }
  }
}
