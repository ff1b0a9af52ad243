package org.riceforjira.plugin.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.PlanTexts;
import org.springframework.stereotype.Component;

/** What people read in a report, in their language. */
@Component
class ReportTexts {
  /** For what there is nothing to say of. */
  static final String NOTHING = "\u2013";

  /** As long as Jira lets summaries be; imported ones can be longer. */
  static final int LONGEST = 255;

  /** Ends of lines, and signs that turn the direction of what follows them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Texts texts;
  private final PlanTexts plan;

  ReportTexts(Texts texts, PlanTexts plan) {
    this.texts = texts;
    this.plan = plan;
  }

  /** A text with arguments that nobody has checked. */
  String text(String key, String... arguments) {
    return texts.text(key, Arrays.stream(arguments).map(ReportTexts::plain).toArray(String[]::new));
  }

  /** What somebody has named something: on one line, and without power over what follows it. */
  static String plain(String text) {
    return UNSEEN.matcher(text).replaceAll(" ");
  }

  /** The summary of an issue, likewise. */
  static String summary(String text) {
    String plain = plain(text);
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }

  /** A sentence about an issue, with its summary in front. */
  String about(String summary, String sentence) {
    return text("rice.report.about", summary(summary), sentence);
  }

  /** Such as "22 Nov 2026, 10:42". */
  String moment(ZonedDateTime at) {
    return text("rice.report.moment", plan.day(at.toLocalDate()), TIME.format(at));
  }

  /** Such as "1 Oct 2026 to 31 Dec 2026", of days as in 2026-10-01. */
  String days(String first, String last) {
    return text("rice.report.range", day(first), day(last));
  }

  String day(LocalDate day) {
    return plan.day(day);
  }

  /** In full. */
  String number(double number) {
    return texts.number(number);
  }

  String amount(double amount) {
    return plan.amount(amount);
  }

  /** A share from 0 to 1 in whole percent; one that is nothing only after rounding is said so. */
  String percent(double share) {
    BigDecimal percent =
        BigDecimal.valueOf(share).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    return percent.signum() == 0 && share > 0
        ? text("rice.report.percent.little")
        : text("rice.report.percent", percent.toPlainString());
  }

  /** "5 to 12", or nothing where there is no doubt. */
  String interval(Optional<RankInterval> interval) {
    return interval
        .map(
            ranks ->
                ranks.low() == ranks.high()
                    ? Integer.toString(ranks.low())
                    : text("rice.report.range", ranks.low() + "", ranks.high() + ""))
        .orElse(NOTHING);
  }

  private String day(String iso) {
    return plan.day(LocalDate.parse(iso));
  }
}
