package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.WHEN;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inMonths;
import static org.riceforjira.core.plan.baseline.BaselineExamples.months;
import static org.riceforjira.core.plan.baseline.BaselineExamples.notPlaced;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BaselineCodecTest {
  // Written by version 1 once: what is stored in a Jira must be read by every later version.
  private static final String STORED =
      "UklDQgEAAAD0AAAAqg7tXG942mMJyEnMY07Myzs36c5U3qmz3lvxcBkZGJnpGhgC0Zn9TB0HmKACRkCB"
          + "rgNMB+ACxkCBQweY/sEFTIACDQeZdh2ECZgCBfYcZPoBFwCZ++sg05ZDMAFzoMC2Q0yf4AIWQIEvh5g2"
          + "HIYJWAIFNh1megMTMDQACrw7zLTqCEwA5NI1R5iewQVALn1xhGnJUSYmdlYmRkdGJwZGPgkGHh5GdgVm"
          + "BkYA2f1FcA";

  @Test
  void aBaselineComesBackAsItWas() {
    comesBack(inMonths(placed("A-7", 0.5, 2, 3), notPlaced("B-12", 3), placed("A-9", 1, 11, 11)));
  }

  @Test
  void anEmptyBaselineComesBackAsItWas() {
    comesBack(new Baseline("Empty", "", WHEN, List.of(), List.of()));
  }

  @Test
  void theLongestKeysComeBack() {
    comesBack(withKeys("K".repeat(300), "K".repeat(297) + "-1"));
  }

  @Test
  void extremesOfTimeIdAndNumberComeBack() {
    BaselinePeriod ever = new BaselinePeriod("", LocalDate.MIN, LocalDate.MAX);
    for (Instant when : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
      comesBack(
          new Baseline(
              "Extremes",
              "ann",
              when,
              List.of(ever),
              List.of(
                  line(Long.MIN_VALUE, -Double.MAX_VALUE, 0),
                  line(-1, Double.MIN_VALUE, Double.MIN_VALUE),
                  line(0, -0.0, 0.1 + 0.2),
                  line(Long.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE))));
    }
  }

  @Test
  void tenThousandIssuesTakeUnder75KilobytesAsText() {
    Baseline baseline = BaselineExamples.realistic(10_000, 42);
    String text = BaselineCodec.toText(baseline);
    assertTrue(text.length() < 75_000, text.length() + " characters");
    assertEquals(baseline, BaselineCodec.fromText(text));
  }

  @Test
  void theSameBaselineAlwaysBecomesTheSameBytes() {
    assertArrayEquals(
        BaselineCodec.toBytes(BaselineExamples.realistic(50, 1)),
        BaselineCodec.toBytes(BaselineExamples.realistic(50, 1)));
  }

  @Test
  void theFirstFormatStaysReadable() {
    assertEquals(
        inMonths(placed("A-7", 0.5, 2, 3), notPlaced("B-12", 3)), BaselineCodec.fromText(STORED));
  }

  @Test
  void asManyIssuesAsTheBoundAllowsCanBeWrittenAndNotOneMore() {
    Baseline largest = unscored(BaselineCodec.MOST_LINES);
    assertEquals(largest, BaselineCodec.fromBytes(BaselineCodec.toBytes(largest)));
    Baseline larger = unscored(BaselineCodec.MOST_LINES + 1);
    assertEquals(
        "A baseline holds up to 100000 issues, this one has 100001."
            + " Take it from a shorter roadmap.",
        assertThrows(IllegalArgumentException.class, () -> BaselineCodec.toBytes(larger))
            .getMessage());
  }

  @Test
  void asManyPeriodsAsTheBoundAllowsCanBeWrittenAndNotOneMore() {
    comesBack(new Baseline("Long", "", WHEN, BaselineExamples.months(10_000), List.of()));
    Baseline longer = new Baseline("Long", "", WHEN, BaselineExamples.months(10_001), List.of());
    assertEquals(
        "A baseline holds up to 10000 periods, this one has 10001."
            + " Take it from a shorter roadmap.",
        assertThrows(IllegalArgumentException.class, () -> BaselineCodec.toBytes(longer))
            .getMessage());
  }

  @Test
  void aBodyAsLargeAsTheBoundAllowsCanBeWrittenAndNotOneByteMore() {
    byte[] largest = new byte[BaselineEnvelope.LARGEST_BODY];
    assertArrayEquals(largest, BaselineEnvelope.unwrap(BaselineEnvelope.wrap(largest)));
    assertEquals(
        "A baseline has up to 16777216 bytes, this one has 16777217. Take it from a shorter roadmap.",
        assertThrows(
                IllegalArgumentException.class,
                () -> BaselineEnvelope.wrap(new byte[BaselineEnvelope.LARGEST_BODY + 1]))
            .getMessage());
  }

  @Test
  void aBodyThatCannotBePackedStillFits() {
    byte[] noise = new byte[200_000];
    new Random(42).nextBytes(noise);
    assertArrayEquals(noise, BaselineEnvelope.unwrap(BaselineEnvelope.wrap(noise)));
  }

  @Test
  void aDecimalThatStandsOutDoesNotMakeTheWholeColumnLonger() {
    List<OptionalDouble> scores =
        LongStream.range(0, 100).mapToObj(i -> OptionalDouble.of(i / 100.0)).toList();
    int alone = written(scores).size();
    List<OptionalDouble> mixed = new ArrayList<>(scores);
    mixed.add(OptionalDouble.of(0.123456));
    assertEquals(100 + 1, alone);
    assertEquals(alone + 9, written(mixed).size());
    BaselineReader in = new BaselineReader(written(mixed).toBytes());
    assertEquals(mixed, BaselineNumbers.read(mixed.size(), in));
  }

  @Test
  void aColumnTakesTheFewestPlacesThatAreAsShort() {
    List<OptionalDouble> wholes = List.of(OptionalDouble.of(0), OptionalDouble.empty());
    assertArrayEquals(new byte[] {0, 2, 0}, written(wholes).toBytes());
    assertArrayEquals(new byte[] {1, 7}, written(List.of(OptionalDouble.of(0.5))).toBytes());
  }

  @Test
  void numbersTakeAsManyBytesAsTheyNeed() {
    BaselineWriter out = new BaselineWriter();
    long[] numbers = {0, 127, 128, 16_383, 16_384, Long.MAX_VALUE, -1, Long.MIN_VALUE};
    int[] sizes = {1, 1, 2, 2, 3, 9, 10, 10};
    int total = 0;
    for (int i = 0; i < numbers.length; i++) {
      out.varint(numbers[i]);
      total += sizes[i];
      assertEquals(total, out.size());
    }
    BaselineReader in = new BaselineReader(out.toBytes());
    for (long number : numbers) {
      assertEquals(number, in.varint());
    }
    assertDoesNotThrow(in::requireEnd);
  }

  @Test
  void smallStepsDownAreAsShortAsSmallStepsUp() {
    BaselineWriter out = new BaselineWriter();
    for (long step : new long[] {0, -1, 1, -64, 63}) {
      out.zigzag(step);
    }
    assertArrayEquals(new byte[] {0, 1, 2, 127, 126}, out.toBytes());
  }

  private static BaselineWriter written(List<OptionalDouble> column) {
    BaselineWriter out = new BaselineWriter();
    BaselineNumbers.write(column, out);
    return out;
  }

  private static Baseline withKeys(String... keys) {
    List<BaselineLine> lines =
        LongStream.range(0, keys.length)
            .mapToObj(
                i ->
                    new BaselineLine(
                        new BaselineIssue(i, keys[(int) i]),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()))
            .toList();
    return new Baseline("Keys", "ann", WHEN, months(1), lines);
  }

  private static Baseline unscored(int issues) {
    return withKeys(LongStream.range(0, issues).mapToObj(i -> "A-" + i).toArray(String[]::new));
  }

  private static BaselineLine line(long id, double score, double effort) {
    return new BaselineLine(
        new BaselineIssue(id, "A-" + id),
        OptionalDouble.of(score),
        OptionalDouble.of(effort),
        Optional.of(new BaselinePlacement(0, 0)));
  }

  private static void comesBack(Baseline baseline) {
    assertEquals(baseline, BaselineCodec.fromBytes(BaselineCodec.toBytes(baseline)));
    assertEquals(baseline, BaselineCodec.fromText(BaselineCodec.toText(baseline)));
  }
}
