package org.riceforjira.connect.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final Loudness USUAL = new Loudness(false, false, true);
  private static final Loudness QUIET = new Loudness(true, false, true);
  private static final Loudness VERBOSE = new Loudness(false, true, true);
  private static final Loudness WITHOUT_PROGRESS = new Loudness(false, false, false);
  private static final Terminal TERMINAL = new Terminal(true, true, OptionalInt.of(40));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final TickingClock clock = new TickingClock();

  @Test
  void onlyTheResultGoesToStandardOutput() {
    Console console = console(Terminal.NONE, VERBOSE);
    console.say("said");
    console.warn("warned");
    console.detail("detailed");
    console.result(Example.of("größer"), Format.CSV);
    console.result("a\nb");
    assertEquals("T\r\ngrößer\r\na\nb\n", out.toString(UTF_8));
    assertEquals("said\nwarned\ndetailed\n", err.toString(UTF_8));
  }

  @Test
  void quietTellsOnlyWhatWentWrong() {
    Console console = console(TERMINAL, QUIET);
    console.say("said");
    console.detail("detailed");
    try (Progress progress = console.progress("Reading", OptionalLong.of(1))) {
      progress.advance(1);
    }
    console.warn("warned");
    assertEquals("warned\n", err.toString(UTF_8));
  }

  @Test
  void stepsAreToldOnlyToWhoWantsThem() {
    console(Terminal.NONE, USUAL).detail("detailed");
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void nobodyWantsQuietAndVerboseAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> new Loudness(true, true, true));
  }

  @Test
  void aTableIsAsWideAsTheTerminalThatItGoesTo() {
    Table wide = Example.RANKING;
    console(new Terminal(true, true, OptionalInt.of(34)), USUAL).result(wide, Format.TABLE);
    assertEquals("Rank  Issue    Summary       Score", out.toString(UTF_8).lines().toList().get(0));
  }

  @Test
  void aTableInAFileIsAsWideAsItTakes() {
    Terminal onlyMessages = new Terminal(false, true, OptionalInt.of(34));
    console(onlyMessages, USUAL).result(Example.RANKING, Format.TABLE);
    assertEquals(
        "Rank  Issue    Summary          Score", out.toString(UTF_8).lines().toList().get(0));
  }

  @Test
  void aTerminalHasOneLineThatIsWrittenAgain() {
    try (Progress progress = console(TERMINAL, USUAL).progress("Reading", OptionalLong.of(200))) {
      clock.add(100);
      progress.advance(100);
      clock.add(100);
      progress.advance(3);
    }
    assertEquals(
        "\rReading: 0 % (0 of 200)"
            + "\rReading: 50 % (100 of 200)"
            + "\rReading: 51 % (103 of 200)"
            + "\r"
            + " ".repeat(26)
            + "\r",
        err.toString(UTF_8));
  }

  @Test
  void aTerminalIsWrittenToTenTimesASecondAtMost() {
    try (Progress progress = console(TERMINAL, USUAL).progress("Reading", OptionalLong.of(1000))) {
      for (int i = 0; i < 1000; i++) {
        progress.advance(1);
        clock.add(1);
      }
    }
    long drawn = err.toString(UTF_8).chars().filter(c -> c == ':').count();
    assertEquals(10, drawn);
  }

  @Test
  void aClockThatIsSetBackStopsNothing() {
    try (Progress progress = console(TERMINAL, USUAL).progress("Reading", OptionalLong.empty())) {
      clock.add(-3_600_000);
      progress.advance(7);
    }
    assertEquals("\rReading: 0\rReading: 7\r          \r", err.toString(UTF_8));
  }

  @Test
  void aShorterLineLeavesNothingOfTheLongerOne() {
    Messages messages = new Messages(print(err), OptionalInt.empty(), text -> text);
    messages.draw("longer");
    messages.draw("short");
    assertEquals("\rlonger\rshort ", err.toString(UTF_8));
  }

  @Test
  void aMessageTakesTheRewrittenLineAwayFirst() {
    Console console = console(TERMINAL, USUAL);
    try (Progress progress = console.progress("Reading", OptionalLong.empty())) {
      console.warn("SHOP-1 is gone.");
      console.result("a");
      clock.add(100);
      progress.advance(1);
    }
    assertEquals(
        "\rReading: 0\r          \rSHOP-1 is gone.\n\rReading: 1\r          \r",
        err.toString(UTF_8));
  }

  @Test
  void aLineIsCutBeforeTheTerminalWrapsIt() {
    Terminal narrow = new Terminal(true, true, OptionalInt.of(10));
    console(narrow, USUAL).progress("Reading issues", OptionalLong.empty());
    assertEquals("\rReading …", err.toString(UTF_8));
  }

  @Test
  void aFileGetsALineAtEachTenth() {
    try (Progress progress = console(Terminal.NONE, USUAL).progress("W", OptionalLong.of(20))) {
      for (int i = 0; i < 20; i++) {
        progress.advance(1);
      }
    }
    assertEquals(10, err.toString(UTF_8).lines().count());
    assertEquals("W: 10 % (2 of 20)", err.toString(UTF_8).lines().findFirst().orElseThrow());
  }

  @Test
  void aFileGetsALineAtEachThousandWhereNobodyKnowsTheWhole() {
    try (Progress progress = console(Terminal.NONE, USUAL).progress("R", OptionalLong.empty())) {
      for (int i = 0; i < 25; i++) {
        progress.advance(100);
      }
    }
    assertEquals("R: 1000\nR: 2000\n", err.toString(UTF_8));
  }

  @Test
  void allOfNothingIsDoneAtOnce() {
    console(TERMINAL, USUAL).progress("W", OptionalLong.of(0));
    assertEquals("\rW: 100 % (0 of 0)", err.toString(UTF_8));
  }

  @Test
  void progressIsToldOnlyToWhoWantsIt() {
    try (Progress progress =
        console(TERMINAL, WITHOUT_PROGRESS).progress("W", OptionalLong.of(1))) {
      progress.advance(1);
    }
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void aMessageDrivesNoTerminalAndTellsNoSecret() {
    Messages messages =
        new Messages(print(err), OptionalInt.empty(), text -> text.replace("s3cret", "(secret)"));
    messages.say("a\u001b[2Js3cret\nb");
    messages.draw("s3cret");
    assertEquals("a\uFFFD[2J(secret)\nb\n\r(secret)", err.toString(UTF_8));
  }

  private Console console(Terminal terminal, Loudness loudness) {
    Messages messages = new Messages(print(err), terminal.columns(), text -> text);
    return new Console(print(out), messages, terminal, loudness, clock);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, UTF_8);
  }
}
