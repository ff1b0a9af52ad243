package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.ProposedNames;
import org.springframework.stereotype.Component;

/** Texts of the app, with the numbers and days in them, in the visitor's language. */
@Component
public class Texts {
  private static final char NARROW_SPACE = '\u202f';
  private static final Set<String> PROPOSED = ProposedNames.all();

  private final I18nResolver messages;

  public Texts(@ComponentImport I18nResolver messages) {
    this.messages = messages;
  }

  /**
   * The text of a key, with {0}, {1} and so on filled in; arguments are texts, ready to be read.
   */
  public String text(String key, String... arguments) {
    return messages.getText(key, (Serializable[]) arguments);
  }

  /** A sentence that was made without knowing who reads it. */
  public String text(Sentence sentence) {
    return text(
        sentence.key(), sentence.arguments().stream().map(this::argument).toArray(String[]::new));
  }

  private String argument(Object argument) {
    if (argument instanceof Sentence part) {
      return text(part);
    }
    return argument instanceof Number number && Double.isFinite(number.doubleValue())
        ? number(number.doubleValue())
        : argument.toString();
  }

  /**
   * A number as people read it: in full, without trailing zeros, thousands apart by a narrow space,
   * which no language reads as a decimal sign.
   */
  public String number(double value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(NARROW_SPACE);
    // The language of the sentences around it, whatever languages this Jira knows.
    Locale language = Locale.forLanguageTag(text("rice.locale"));
    symbols.setDecimalSeparator(DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
    // All decimals that a double can hold: what is shown must be what was computed with.
    DecimalFormat format = new DecimalFormat("#,##0." + "#".repeat(17), symbols);
    return format.format(BigDecimal.valueOf(value));
  }

  /**
   * A unit or a level: in the visitor's language where it is one that the app proposes, else as its
   * team calls it.
   */
  public String name(String stored) {
    return PROPOSED.contains(stored) ? text("rice.name." + stored.replace(' ', '-')) : stored;
  }

  /** Such as "11 Feb 2027". */
  public String day(LocalDate day) {
    return text(
        "rice.plan.day",
        Integer.toString(day.getDayOfMonth()),
        month(day),
        Integer.toString(day.getYear()));
  }

  /** Such as "Feb". */
  public String month(LocalDate day) {
    return text("rice.plan.month." + day.getMonthValue());
  }
}
