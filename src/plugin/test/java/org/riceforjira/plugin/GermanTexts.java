package org.riceforjira.plugin;

import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.riceforjira.plugin.jira.Texts;

/** The app's real texts as a visitor with German as language gets them. */
public final class GermanTexts {
  private GermanTexts() {}

  /** Texts filled in as Jira does it: English ones where there are no German ones. */
  public static Texts texts() {
    Properties texts = EnglishTexts.properties();
    for (String file : EnglishTexts.files()) {
      String german = file.replace(".properties", "_de.properties");
      try (InputStream in = GermanTexts.class.getResourceAsStream(german)) {
        if (in != null) {
          texts.load(in);
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return new Texts(
        mock(
            I18nResolver.class,
            call -> EnglishTexts.text(texts, Locale.GERMAN, call.getArguments())));
  }
}
