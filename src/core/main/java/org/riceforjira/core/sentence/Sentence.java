package org.riceforjira.core.sentence;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence for a person: said in English here, and in the language of whoever reads it by those
 * who know that.
 *
 * @param key of its text in {@code i18n/rice-core.properties}, which has {0} for arguments
 * @param arguments texts, numbers, which each language writes in its way, and sentences
 */
public record Sentence(String key, List<Object> arguments) {
  private static final String SAID = "rice.core.said";

  public Sentence {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
    for (Object argument : arguments) {
      boolean tellable =
          argument instanceof String || argument instanceof Number || argument instanceof Sentence;
      if (!tellable) {
        throw new IllegalArgumentException("Nothing that can be told: " + argument);
      }
    }
  }

  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  /** What somebody else has said, in whatever language. */
  public static Sentence said(String text) {
    return of(SAID, text);
  }

  public String english() {
    Object[] texts = arguments.stream().map(Sentence::plain).toArray();
    return new MessageFormat(EnglishTexts.of(key), Locale.ROOT).format(texts);
  }

  /** 2 rather than 2.0, and never 1.0E9. */
  private static String plain(Object argument) {
    if (argument instanceof Sentence part) {
      return part.english();
    }
    return argument instanceof Double number && Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : argument.toString();
  }
}
