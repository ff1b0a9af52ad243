package org.riceforjira.plugin;

import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.Texts;

/** The app's real texts, filled in as Jira fills them in. */
public final class EnglishTexts {
  private EnglishTexts() {}

  /** Texts as a visitor with English as language gets them; an unknown key fails the test. */
  public static Texts texts() {
    return texts(properties(), Locale.ENGLISH);
  }

  /** The same in another language. */
  static Texts texts(Properties texts, Locale language) {
    return new Texts(mock(I18nResolver.class, call -> text(texts, language, call.getArguments())));
  }

  /** A sentence that was kept. */
  public static String of(Sentence sentence) {
    return texts().text(sentence);
  }

  /** Sentences that were kept. */
  public static List<String> of(List<Sentence> sentences) {
    return sentences.stream().map(EnglishTexts::of).toList();
  }

  /** What the descriptor's files hold. */
  public static Properties properties() {
    return properties(files());
  }

  /** What some of the app's files hold, by their paths. */
  static Properties properties(List<String> files) {
    Properties properties = new Properties();
    for (String file : files) {
      try (InputStream in = EnglishTexts.class.getResourceAsStream(file)) {
        properties.load(in);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return properties;
  }

  /** The paths of the files with texts, as the descriptor names them. */
  static List<String> files() {
    return Pattern.compile("type=\"i18n\" [^>]*location=\"([^\"]+)\"")
        .matcher(Sources.text(Sources.DESCRIPTOR))
        .results()
        .map(found -> "/" + found.group(1).replace('.', '/') + ".properties")
        .toList();
  }

  private static String text(Properties texts, Locale language, Object[] keyAndArguments) {
    String pattern = texts.getProperty((String) keyAndArguments[0]);
    if (pattern == null) {
      throw new AssertionError("There is no text " + keyAndArguments[0]);
    }
    Object[] arguments = Arrays.copyOfRange(keyAndArguments, 1, keyAndArguments.length);
    return new MessageFormat(pattern, language).format(arguments);
  }
}
