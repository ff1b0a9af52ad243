package org.riceforjira.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.riceforjira.plugin.jira.Texts;

/** The app's real texts in German. */
public final class GermanTexts {
  private GermanTexts() {}

  /** Texts as a visitor with German as language gets them; an unknown key fails the test. */
  public static Texts texts() {
    return EnglishTexts.texts(properties(), Locale.GERMAN);
  }

  /** What the German files hold. */
  static Properties properties() {
    return EnglishTexts.properties(files());
  }

  /** The paths of the German files, in the order of the English ones. */
  static List<String> files() {
    return EnglishTexts.files().stream().map(GermanTexts::of).toList();
  }

  /** The German file beside an English one. */
  static String of(String englishFile) {
    return englishFile.replace(".properties", "_de.properties");
  }
}
