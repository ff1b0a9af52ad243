package org.riceforjira.core.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The English texts of sentences. */
final class EnglishTexts {
  private static final Properties TEXTS = read();

  private EnglishTexts() {}

  /** The text of a key; the key itself, which names what is missing, where there is none. */
  static String of(String key) {
    return TEXTS.getProperty(key, key);
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream file = EnglishTexts.class.getResourceAsStream("/i18n/rice-core.properties")) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The sentences of the rules cannot be read", e);
    }
    return texts;
  }
}
