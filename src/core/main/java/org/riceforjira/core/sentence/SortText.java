package org.riceforjira.core.sentence;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is sorted: without case and accents, so that "\u00c4nderung" comes among the words
 * with A. Texts that differ in nothing else are sorted by those. The same in every language, so
 * that what people see and what is stored do not depend on who looks.
 *
 * @param letters in lower case and without accents
 */
public record SortText(String letters, String text) {
  public static final Comparator<SortText> ORDER =
      Comparator.comparing(SortText::letters).thenComparing(SortText::text);

  /** Nobody tells apart by more; Jira's own limit for a summary. */
  private static final int LONGEST = 255;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  public static SortText of(String text) {
    String begin = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String lower = begin.strip().toLowerCase(Locale.ROOT);
    boolean plain = lower.chars().allMatch(letter -> letter < 128);
    return new SortText(plain ? lower : plain(lower), begin);
  }

  public boolean isEmpty() {
    return letters.isEmpty();
  }

  private static String plain(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
