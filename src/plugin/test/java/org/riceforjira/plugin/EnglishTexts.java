package org.riceforjira.plugin;

import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.riceforjira.plugin.jira.Texts;

/** The app's real texts, filled in as Jira fills them in. */
public final class EnglishTexts {
  private EnglishTexts() {}

  /** Texts as a visitor with English as language gets them; an unknown key fails the test. */
  public static Texts texts() {
    Properties texts = properties();
    return new Texts(mock(I18nResolver.class, call -> text(texts, call.getArguments())));
  }

  /** What rice.properties holds. */
  public static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = EnglishTexts.class.getResourceAsStream("/i18n/rice.properties")) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Properties texts, Object[] keyAndArguments) {
    String pattern = texts.getProperty((String) keyAndArguments[0]);
    if (pattern == null) {
      throw new AssertionError("There is no text " + keyAndArguments[0]);
    }
    Object[] arguments = Arrays.copyOfRange(keyAndArguments, 1, keyAndArguments.length);
    return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }
}
