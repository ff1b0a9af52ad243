package org.riceforjira.host.plugins.webresource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.host.plugins.text.Texts;

/** The jsI18n transformer: puts texts in the place of {@code AJS.I18n.getText('key')}. */
final class Translation {
  private static final Pattern CALL =
      Pattern.compile("\\b(AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\2\\s*([,)])");

  private final Texts texts;

  Translation(Texts texts) {
    this.texts = texts;
  }

  /**
   * Without arguments the call becomes the text; with arguments a call of format with the raw text.
   */
  String apply(String script, Locale locale) {
    Matcher call = CALL.matcher(script);
    StringBuilder translated = new StringBuilder();
    while (call.find()) {
      String key = call.group(3);
      String replacement =
          call.group(4).equals(")")
              ? literal(texts.text(locale, key))
              : call.group(1) + ".format(" + literal(texts.raw(locale, key).orElse(key)) + ",";
      call.appendReplacement(translated, Matcher.quoteReplacement(replacement));
    }
    return call.appendTail(translated).toString();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '<', '\u2028', '\u2029' -> literal.append(String.format("\\u%04x", (int) c));
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
