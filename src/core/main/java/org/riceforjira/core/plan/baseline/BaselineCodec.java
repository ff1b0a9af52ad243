package org.riceforjira.core.plan.baseline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A baseline as bytes, and as text for stores that take only text: about 6 characters an issue. The
 * text is Base64 (RFC 4648) without padding.
 */
public final class BaselineCodec {
  /** The most issues a baseline can be written with. */
  public static final int MOST_LINES = 100_000;

  /** The most periods a baseline can be written with: sprints of a week for 190 years. */
  static final int MOST_PERIODS = 10_000;

  private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

  // What every baseline's first three bytes, "RIC", are in Base64.
  private static final String START = "UklD";

  private BaselineCodec() {}

  /**
   * @throws IllegalArgumentException for more than {@value #MOST_LINES} issues, or more than
   *     {@value #MOST_PERIODS} periods
   */
  public static byte[] toBytes(Baseline baseline) {
    requireAtMost(MOST_LINES, baseline.lines().size(), "issues");
    requireAtMost(MOST_PERIODS, baseline.periods().size(), "periods");
    BaselineWriter out = new BaselineWriter();
    out.text(baseline.name());
    out.text(baseline.takenBy());
    out.zigzag(baseline.takenAt().getEpochSecond());
    out.varint(baseline.takenAt().getNano());
    writePeriods(baseline.periods(), out);
    out.varint(baseline.lines().size());
    BaselineColumns.write(baseline.lines(), out);
    return BaselineEnvelope.wrap(out.toBytes());
  }

  /** The baseline that was written; an {@link UnreadableBaseline} tells why there is none. */
  public static Baseline fromBytes(byte[] bytes) {
    byte[] body = BaselineEnvelope.unwrap(bytes);
    try {
      return read(new BaselineReader(body));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw UnreadableBaseline.damaged(e);
    }
  }

  /** As {@link #toBytes}, in letters, digits, "+" and "/". */
  public static String toText(Baseline baseline) {
    return TEXT.encodeToString(toBytes(baseline));
  }

  /** As {@link #fromBytes}, from {@link #toText}. */
  public static Baseline fromText(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw text.startsWith(START)
          ? UnreadableBaseline.damaged(e)
          : UnreadableBaseline.notABaseline(e);
    }
    Baseline baseline = fromBytes(bytes);
    // The last letter has bits to spare, which the decoder does not look at.
    if (!TEXT.encodeToString(bytes).equals(text)) {
      throw UnreadableBaseline.damaged();
    }
    return baseline;
  }

  private static void requireAtMost(int most, int count, String what) {
    if (count > most) {
      throw new IllegalArgumentException(
          "A baseline holds up to "
              + most
              + " "
              + what
              + ", this one has "
              + count
              + ". Take it from a shorter roadmap.");
    }
  }

  private static Baseline read(BaselineReader in) {
    String name = in.text();
    String takenBy = in.text();
    Instant takenAt = Instant.ofEpochSecond(in.zigzag(), in.atMost(999_999_999));
    List<BaselinePeriod> periods = readPeriods(in);
    int lines = in.atMost(Integer.MAX_VALUE);
    if (lines > MOST_LINES) {
      throw UnreadableBaseline.tooLarge(lines, "issues", MOST_LINES);
    }
    Baseline baseline =
        new Baseline(name, takenBy, takenAt, periods, BaselineColumns.read(lines, in));
    in.requireEnd();
    return baseline;
  }

  private static void writePeriods(List<BaselinePeriod> periods, BaselineWriter out) {
    out.varint(periods.size());
    for (BaselinePeriod period : periods) {
      out.text(period.name());
      out.zigzag(period.start().toEpochDay());
      out.zigzag(period.end().toEpochDay());
    }
  }

  private static List<BaselinePeriod> readPeriods(BaselineReader in) {
    int count = in.count();
    if (count > MOST_PERIODS) {
      throw UnreadableBaseline.tooLarge(count, "periods", MOST_PERIODS);
    }
    List<BaselinePeriod> periods = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      LocalDate start = LocalDate.ofEpochDay(in.zigzag());
      periods.add(new BaselinePeriod(name, start, LocalDate.ofEpochDay(in.zigzag())));
    }
    return periods;
  }
}
