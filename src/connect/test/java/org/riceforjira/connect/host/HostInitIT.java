package org.riceforjira.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.connect.Started;

/** {@code rice init} where the app has made its fields before. */
class HostInitIT {
  private static final Path USUAL = Path.of("rice-settings.json");

  private final RunningHost shop = RunningHost.shop();
  @TempDir private Path home;

  private Started init(String person, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("init"));
    all.addAll(List.of(words));
    return new RiceJar(home, shop.address()).as(person).run(all.toArray(String[]::new));
  }

  @Test
  void theFieldsAreFoundAndTheSettingsWrittenOnce() throws Exception {
    Started first = init("admin");
    assertEquals(0, first.code(), first.toString());
    assertEquals(5, first.out().lines().filter(line -> line.endsWith("is there")).count());
    String written = Files.readString(home.resolve(USUAL));
    assertTrue(written.contains(shop.person("admin").fieldId("RICE Score")), written);

    Started second = init("alice");
    assertEquals(0, second.code(), second.toString());
    assertTrue(second.err().contains(USUAL + " exists and stays as it is"), second.err());
    assertEquals(written, Files.readString(home.resolve(USUAL)));

    Started check =
        new RiceJar(home, shop.address())
            .as("alice")
            .run("check", "--project", "SHOP", "--settings", USUAL.toString());
    assertEquals(0, check.code(), check.toString());
  }

  @Test
  void aDryRunWritesNoFile() throws Exception {
    Started dry = init("admin", "--dry-run", "--screen", "online shop screen");
    assertEquals(0, dry.code(), dry.toString());
    assertTrue(dry.err().endsWith("The settings would be written to rice-settings.json.\n"));
    assertFalse(Files.exists(home.resolve(USUAL)));
  }

  @Test
  void aScreenThatIsNotThereIsToldWithThoseThatAre() throws Exception {
    Started wrong = init("admin", "--screen", "Nowhere");
    assertEquals(1, wrong.code(), wrong.toString());
    assertTrue(
        wrong.err().startsWith("Jira has no screen \"Nowhere\". It has: Online Shop screen ("),
        wrong.err());
    assertFalse(Files.exists(home.resolve(USUAL)));
  }

  @Test
  void onlyAdministratorsOfJiraPutFieldsOnScreens() throws Exception {
    Started refused = init("alice", "--screen", "Online Shop screen");
    assertEquals(2, refused.code(), refused.toString());
    assertEquals("Only administrators of Jira put fields on screens.\n", refused.err());
  }
}
