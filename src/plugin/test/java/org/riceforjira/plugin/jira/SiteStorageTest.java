package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteStorageTest {
  private static final String KEY = "org.riceforjira.run.17";
  private static final String LARGE = noise(400_000, 1);
  private static final String OTHER = noise(700_000, 2);

  private final MiniStorage storage = new MiniStorage();
  private final SiteStorage texts = storage.texts();

  @Test
  void thereIsNoTextUntilOneIsPut() {
    assertEquals(Optional.empty(), texts.get(KEY));
  }

  @Test
  void aSmallTextIsStoredAsItIs() {
    texts.put(KEY, "{\"id\": 17}");
    assertEquals(Map.of(KEY, "{\"id\": 17}"), storage.values);
    assertEquals(Optional.of("{\"id\": 17}"), texts.get(KEY));
  }

  @Test
  void aSmallTextNeedsNoLock() {
    texts.put(KEY, "a");
    texts.put(KEY, "b");
    texts.remove(KEY);
    assertEquals(Map.of(), storage.values);
    assertEquals(0, storage.lockings().size());
  }

  @Test
  void theLargestTextThatIsStoredAsItIsHasNinetyThousandCharacters() {
    texts.put(KEY, "x".repeat(90_000));
    assertEquals("x".repeat(90_000), storage.values.get(KEY));
    texts.put(KEY, "x".repeat(90_001));
    assertEquals(Set.of(KEY, KEY + "#A0"), storage.values.keySet());
    assertEquals(Optional.of("x".repeat(90_001)), texts.get(KEY));
  }

  @Test
  void aLargeTextIsCompressedAndCutIntoPartsThatJiraCanHold() {
    texts.put(KEY, LARGE);
    assertEquals(Optional.of(LARGE), texts.get(KEY));
    long letters = 0;
    for (Object part : storage.values.values()) {
      assertTrue(part.toString().length() <= 90_000);
      letters += part.toString().length();
    }
    assertTrue(storage.values.size() > 3, storage.values.keySet().toString());
    assertTrue(letters < LARGE.length(), letters + " characters are stored.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "parts:A:1:0", "parts:", "Größe \uD83D\uDE80 \u0000 \n"})
  void anyTextIsReadBackAsItWasPut(String text) {
    texts.put(KEY, text);
    assertEquals(Optional.of(text), texts.get(KEY));
    String large = text + LARGE;
    texts.put(KEY, large);
    assertEquals(Optional.of(large), texts.get(KEY));
  }

  @Test
  void aShorterTextLeavesNoPartsOfALongerOne() {
    texts.put(KEY, OTHER);
    texts.put(KEY, LARGE);
    assertEquals(Optional.of(LARGE), texts.get(KEY));
    int parts = storage.values.size();
    texts.put(KEY, LARGE);
    assertEquals(parts, storage.values.size());
    texts.put(KEY, "small");
    assertEquals(Map.of(KEY, "small"), storage.values);
  }

  @Test
  void removingATextRemovesItsPartsAndNothingElse() {
    texts.put("org.riceforjira.run.1", OTHER);
    Map<String, Object> others = Map.copyOf(storage.values);
    texts.put(KEY, LARGE);
    texts.remove(KEY);
    assertEquals(others, storage.values);
    assertEquals(Optional.empty(), texts.get(KEY));
    texts.remove(KEY);
    assertEquals(Optional.of(OTHER), texts.get("org.riceforjira.run.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "", "large"})
  void whereverAPutIsInterruptedTheOldTextOrTheNewIsThere(String choice) {
    String next = choice.equals("large") ? LARGE : choice;
    boolean interrupted = true;
    for (int changes = 0; interrupted; changes++) {
      storage.values.clear();
      texts.put(KEY, OTHER);
      interrupted = storage.interruptedAfter(changes, () -> texts.put(KEY, next));
      String found = texts.get(KEY).orElseThrow();
      assertTrue(found.equals(OTHER) || found.equals(next), "A mixture after " + changes);
      texts.put(KEY, LARGE);
      assertEquals(Optional.of(LARGE), texts.get(KEY));
      texts.remove(KEY);
      assertEquals(Map.of(), storage.values, "Parts are left after " + changes);
    }
  }

  @Test
  void aRemovalThatWasInterruptedCanBeDoneAgain() {
    boolean interrupted = true;
    for (int changes = 0; interrupted; changes++) {
      texts.put(KEY, OTHER);
      interrupted = storage.interruptedAfter(changes, () -> texts.remove(KEY));
      assertEquals(changes == 0 ? Optional.of(OTHER) : Optional.empty(), texts.get(KEY));
      texts.remove(KEY);
      assertEquals(Map.of(), storage.values);
    }
  }

  @Test
  void aTextThatIsReplacedWhileItIsReadIsReadAgain() {
    texts.put(KEY, LARGE);
    storage.beforeReading(KEY + "#A1", () -> texts.put(KEY, OTHER));
    assertEquals(Optional.of(OTHER), texts.get(KEY));
  }

  @Test
  void aTextThatIsReplacedTwiceWhileItIsReadIsNoMixture() {
    texts.put(KEY, LARGE);
    storage.beforeReading(
        KEY + "#A1",
        () -> {
          texts.put(KEY, "small");
          texts.put(KEY, OTHER);
        });
    assertEquals(Optional.of(OTHER), texts.get(KEY));
  }

  @Test
  void aTextThatIsReplacedTwiceByOneOfTheSameLengthIsReadAgain() {
    String same = noise(LARGE.length(), 3);
    texts.put(KEY, LARGE);
    storage.beforeReading(
        KEY + "#A1",
        () -> {
          texts.put(KEY, "small");
          texts.put(KEY, same);
        });
    assertEquals(Optional.of(same), texts.get(KEY));
  }

  @Test
  void whatAnInterruptedPutLeftIsRemovedByAShorterOne() {
    texts.put(KEY, LARGE);
    int size = storage.values.size();
    assertTrue(storage.interruptedAfter(size, () -> texts.put(KEY, OTHER)));
    texts.put(KEY, LARGE);
    assertEquals(size, storage.values.size());
  }

  @Test
  void aTextThatIsRemovedWhileItIsReadIsGone() {
    texts.put(KEY, LARGE);
    storage.beforeReading(KEY + "#A1", () -> texts.remove(KEY));
    assertEquals(Optional.empty(), texts.get(KEY));
  }

  @Test
  void twoLargeTextsAreNotPutAtTheSameTime() {
    texts.put(KEY, LARGE);
    assertEquals(2, storage.lockings().size());
    assertTrue(storage.lockings().get(0).startsWith("+storage."), storage.lockings().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "AAAA"})
  void aDamagedTextIsToldWithItsKey(String wrong) {
    texts.put(KEY, LARGE);
    if (wrong.isEmpty()) {
      storage.values.remove(KEY + "#A1");
    } else {
      storage.values.put(KEY + "#A1", wrong);
    }
    DamagedText damaged = assertThrows(DamagedText.class, () -> texts.get(KEY));
    assertTrue(damaged.getMessage().contains(KEY), damaged.getMessage());
    texts.put(KEY, OTHER);
    assertEquals(Optional.of(OTHER), texts.get(KEY));
  }

  @Test
  void aHeadThatNoTextBelongsToIsDamage() {
    texts.put(KEY, LARGE);
    storage.values.put(KEY, storage.values.get(KEY).toString().replaceFirst("[^:]+$", "0"));
    assertThrows(DamagedText.class, () -> texts.get(KEY), "Another text's checksum");
    for (String head : new String[] {"parts:A:0:0", "parts:A:1:1", "parts:C:1:0"}) {
      storage.values.put(KEY, head);
      assertThrows(DamagedText.class, () -> texts.get(KEY), head);
    }
  }

  @Test
  void theLongestKeysHavePartsOfTheirOwn() {
    String one = "org.riceforjira." + "k".repeat(83) + "1";
    String two = "org.riceforjira." + "k".repeat(83) + "2";
    texts.put(one, LARGE);
    texts.put(two, OTHER);
    assertEquals(Optional.of(LARGE), texts.get(one));
    assertEquals(Optional.of(OTHER), texts.get(two));
  }

  /** Digits without a pattern, which shrink to a little more than half. */
  private static String noise(int length, long seed) {
    return new Random(seed)
        .ints(length, 48, 58)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void aJiraThatStoresNothingForgetsNothingEither() {
    texts.put("key", "text");
    storage.readOnly = true;
    assertThrows(StorageRefused.class, () -> texts.remove("key"));
    assertEquals(Optional.of("text"), texts.get("key"));
  }
}
