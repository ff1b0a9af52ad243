package org.riceforjira.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.connect.Started;

/** {@code rice score} where the app is installed, by the app and past it. */
class HostScoreIT {
  private static final String BEST = "SHOP-6";
  private static final String HIDDEN = "SHOP-40";
  private static final String SCREEN = "Online Shop screen";

  private final RunningHost shop = RunningHost.shop();
  @TempDir private Path home;
  private ShopScores scores;

  @BeforeEach
  void everyScoreIsRight() throws Exception {
    scores = new ShopScores(shop, "SHOP");
    scores.multiply("key = " + BEST, 1);
    scores.recalculated();
  }

  private Started score(String person, String... words) throws Exception {
    RiceJar rice = new RiceJar(home, shop.address()).as(person);
    List<String> all = new ArrayList<>(List.of("score", "--project", "SHOP"));
    all.addAll(List.of(words));
    return rice.run(all.toArray(String[]::new));
  }

  @Test
  void aDryRunTellsTheDifferencesAndChangesNothing() throws Exception {
    Map<String, Double> before = scores.stored();
    scores.multiply("key = " + BEST, 2);
    for (String how : List.of("--dry-run", "--without-app --dry-run")) {
      String[] words = (how + " --format json").split(" ");
      Started dry = score("alice", words);
      assertEquals(0, dry.code(), dry.toString());
      JsonArray differences = JsonParser.parseString(dry.out()).getAsJsonArray();
      assertEquals(1, differences.size(), dry.out());
      assertEquals(
          "{\"key\":\"SHOP-6\",\"before\":26666.67,\"after\":53333.33,"
              + "\"rankBefore\":1,\"rankAfter\":1}",
          differences.get(0).toString());
      assertTrue(dry.err().contains("1 score would be written, 41 right already."), dry.err());
      assertEquals(before, scores.stored());
    }
  }

  @Test
  void theAppIsAskedToRecalculate() throws Exception {
    scores.multiply("key = " + BEST, 3);
    Started first = score("alice", "--format", "csv");
    assertEquals(0, first.code(), first.toString());
    assertEquals("Key,Before,After\r\nSHOP-6,26666.67,80000\r\n", first.out());
    assertEquals(80000, scores.stored().get(BEST));

    Started second = score("alice");
    assertTrue(second.err().contains("0 scores written, 42 right already."), second.err());
    assertEquals("", second.out());
  }

  @Test
  void whoMayNotAskTheAppIsToldWhoMayAndChangesNothing() throws Exception {
    Map<String, Double> before = scores.stored();
    scores.multiply("key = " + BEST, 4);
    Started refused = score("bob");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("only who administers a project may ask it"), refused.err());
    assertEquals("", refused.out());
    assertEquals(before, scores.stored());
  }

  @Test
  void whatIsComputedHereIsWhatTheAppComputesOnceTheScoreIsOnAScreen() throws Exception {
    Map<String, Double> before = scores.stored();
    scores.multiply("project = SHOP", 2);
    String settings = scores.save(home.resolve("rice.json")).toString();
    Started off = score("bob", "--without-app", "--settings", settings, "--limit", "1");
    assertEquals(3, off.code(), off.toString());
    assertTrue(off.err().contains("cannot be set. It is not on the appropriate screen"), off.err());
    assertEquals(before, scores.stored());

    RiceJar admin = new RiceJar(home, shop.address()).as("admin");
    Started init = admin.run("init", "--screen", SCREEN, "--settings", "mine.json");
    assertEquals(0, init.code(), init.toString());
    assertTrue(init.out().contains("is there, now on " + SCREEN), init.out());

    Started seen = score("bob", "--without-app", "--settings", settings, "--format", "markdown");
    assertEquals(0, seen.code(), seen.toString());
    assertTrue(seen.err().contains("41 issues: 34 scores written, 7 right already."), seen.err());
    assertFalse(seen.toString().contains(HIDDEN), seen.toString());
    assertEquals(before.get(HIDDEN), scores.stored().get(HIDDEN));

    Started rest = score("alice", "--without-app");
    assertTrue(rest.out().contains(HIDDEN), rest.toString());
    assertTrue(rest.err().contains("42 issues: 1 score written, 41 right already."), rest.err());
    assertEquals(before.keySet(), scores.stored().keySet());
    assertEquals(0, scores.recalculated());
  }

  @Test
  void whoReadsGermanInJiraReadsEnglishHereAndNothingOfHiddenIssues() throws Exception {
    scores.multiply("project = SHOP", 2);
    Started dry = score("greta", "--dry-run");
    assertEquals(0, dry.code(), dry.toString());
    assertTrue(dry.err().contains("Reach is missing: "), dry.err());
    assertFalse(dry.err().contains("fehlt"), dry.err());
    assertTrue(dry.err().contains("One more, of an issue that is not shown"), dry.err());
    assertTrue(dry.out().contains(BEST), dry.out());
    assertFalse(dry.toString().contains(HIDDEN), dry.toString());
  }
}
