package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreChangesTest {
  private static final List<ScoreChange> SOME =
      List.of(
          new ScoreChange(10001, "RICE-1", null, 12.5),
          new ScoreChange(10002, "RICE-2", 12.5, null),
          new ScoreChange(10003, "RICE-3", Double.NaN, -0.0),
          new ScoreChange(Long.MAX_VALUE, "\u00c4_1-4", 1e300, Double.MIN_VALUE),
          new ScoreChange(10005, "", null, null));

  @Property(seed = "42", tries = 300)
  void everyChangeComesBackAsItWas(@ForAll("changes") List<ScoreChange> changes) {
    assertEquals(changes, ScoreChanges.decode(ScoreChanges.encode(changes)));
  }

  @Provide
  Arbitrary<List<ScoreChange>> changes() {
    Arbitrary<Double> scores =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1_000_000).map(cents -> cents / 100.0),
                Arbitraries.longs().map(Double::longBitsToDouble),
                Arbitraries.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 0.1 + 0.2))
            .injectNull(0.2);
    Arbitrary<String> keys =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 100_000).map(number -> "SHOP-" + number),
            Arbitraries.strings().alpha().numeric().withChars(" -_,;:\"\u00c4\u4e2d"));
    return Combinators.combine(Arbitraries.longs(), keys, scores, scores)
        .as(ScoreChange::new)
        .list()
        .ofMaxSize(30)
        .withoutEdgeCases();
  }

  @Property(seed = "42", tries = 500)
  void aDamagedTextIsRefusedOrSaysTheSame(
      @ForAll @IntRange(max = 10_000) int place, @ForAll("letters") char letter) {
    String text = ScoreChanges.encode(SOME);
    StringBuilder damaged = new StringBuilder(text);
    damaged.setCharAt(place % text.length(), letter);
    try {
      assertEquals(SOME, ScoreChanges.decode(damaged.toString()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().contains("journal of scores"), e.getMessage());
    }
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().alpha().numeric().with('+', '/', '=', '\n', '\u00c4');
  }

  @Property(seed = "42", tries = 100)
  void aTextThatWasCutOffIsRefused(@ForAll @IntRange(max = 10_000) int length) {
    String text = ScoreChanges.encode(SOME);
    String cut = text.substring(0, length % text.length());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ScoreChanges.decode(cut));
    assertTrue(refused.getMessage().contains("journal of scores"), refused.getMessage());
  }

  @Test
  void noChangesAreAlsoAText() {
    assertEquals(List.of(), ScoreChanges.decode(ScoreChanges.encode(List.of())));
  }

  @Test
  void theTextNamesItsVersionAndIsAscii() {
    String text = ScoreChanges.encode(SOME);
    assertTrue(text.startsWith("1:"), text);
    assertTrue(text.chars().allMatch(letter -> letter > ' ' && letter < 127), text);
  }

  @Test
  void aTextOfThisVersionIsReadForEver() {
    assertEquals(
        List.of(
            new ScoreChange(10001, "RICE-1", null, 12.5),
            new ScoreChange(10002, "RICE-2", Double.NaN, null)),
        ScoreChanges.decode(
            "1:H4sIAAAAAAACAzM0MDAw5AzydHbVNeTkNDTSM+UyBAoZQYSMOP0S/Ti5ABQL8wIlAAAA"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | This is no journal of scores: it names no version.",
        "rubbish | This is no journal of scores: it names no version.",
        ":H4sI | This is no journal of scores: it names no version.",
        "2:H4sI | 'The journal of scores has the version \"2\", this version of the app reads only \"1\".'",
        "1:*** | The journal of scores is damaged: it is no Base64.",
        "1: | The journal of scores is damaged: it cannot be decompressed.",
        "1:cnViYmlzaA== | The journal of scores is damaged: it cannot be decompressed.",
      })
  void whatIsNoJournalIsRefusedWithTheReason(String text, String reason) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ScoreChanges.decode(text));
    assertEquals(reason, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "'1\tRICE-1\t2.0', is no change of a score.",
    "'1\tRICE-1\t2.0\t\t', is no change of a score.",
    "'x\tRICE-1\t2.0\t', has no numbers.",
    "'1\tRICE-1\ttwo\t', has no numbers.",
  })
  void aLineThatIsNoChangeIsNamed(String line, String reason) {
    String text = "1:" + ScoreChanges.packed(line + "\n");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ScoreChanges.decode(text));
    assertEquals(
        "The journal of scores is damaged: \"" + line + "\" " + reason, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"'A\tB'", "'A\nB'", "'A\rB'"})
  void aKeyThatWouldBreakTheLineIsRefused(String key) {
    List<ScoreChange> changes = List.of(new ScoreChange(1, key, null, 1.0));
    assertThrows(IllegalArgumentException.class, () -> ScoreChanges.encode(changes));
  }

  @Test
  void aBatchIsSmall() {
    Random random = new Random(42);
    List<ScoreChange> batch = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double before = random.nextInt(200_000) / 100.0;
      double after = random.nextInt(200_000) / 100.0;
      batch.add(new ScoreChange(1_204_500 + 3 * i, "SHOP-" + (14_000 + i), before, after));
    }
    int length = ScoreChanges.encode(batch).length();
    assertTrue(length < 4_000, length + " characters");
  }
}
