package org.riceforjira.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.Started;

/** {@code rice check} with the rights of each person, where the app is installed. */
class HostCheckIT {
  private static final String HIDDEN = "SHOP-40";

  private final RunningHost shop = RunningHost.shop();
  @TempDir private Path home;

  private RiceJar rice(String person) {
    return new RiceJar(home, shop.address()).as(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alice | 0 | 42 match | rice score asks it, by its own settings",
        "admin | 0 | 42 match | rice score asks it, by its own settings",
        "greta | 0 | 41 match | rice score asks it, by its own settings",
        "bob | 2 | 41 match | only who administers the project may ask it",
        "viewer | 2 | 41 match | only who administers the project may ask it",
        "mallory | 2 | | There is no such project, or the login may not see it."
      })
  void everybodyLearnsWhatTheyMayDoOfTheIssuesThatTheySee(
      String person, int code, String issues, String project) throws Exception {
    Started check = rice(person).run("check", "--project", "SHOP");
    assertEquals(code, check.code(), check.toString());
    assertTrue(check.out().contains(project), check.out());
    assertTrue(issues == null || check.out().contains(issues), check.out());
    assertEquals(code == 0, check.err().endsWith("A run would work.\n"), check.err());
    assertFalse(check.toString().contains(HIDDEN), check.toString());
  }

  @Test
  void whoMayOnlyLookIsToldSoWithoutAProjectToo() throws Exception {
    Started check = rice("viewer").run("check", "--jql", "project = SHOP");
    assertEquals(2, check.code(), check.toString());
    assertTrue(check.out().contains("may not edit SHOP-1"), check.out());
    assertTrue(check.out().contains(": 33 of 36 candidates (92 %)"), check.out());
  }

  @Test
  void aQueryThatJiraDoesNotUnderstandIsOneProblem() throws Exception {
    Started check = rice("alice").run("check", "--jql", "colour = red");
    assertEquals(1, check.code(), check.toString());
    assertTrue(check.out().contains("Field 'colour' does not exist"), check.out());
    assertTrue(check.err().endsWith("1 problem would stop a run.\n"), check.err());
  }

  @Test
  void aWrongPasswordIsSentOnce() throws Exception {
    Started check =
        new RiceJar(home, shop.address())
            .with("RICE_AUTH", "basic")
            .with("RICE_USER", "alice")
            .with("RICE_PASSWORD", "not hers")
            .run("check", "--project", "SHOP", "--verbose");
    assertEquals(2, check.code());
    List<String> requests = check.err().lines().filter(line -> line.contains(" ms")).toList();
    assertEquals(1, requests.size(), check.err());
    assertTrue(check.err().contains("does not accept the login"), check.err());
    assertFalse(check.err().contains("not hers"), check.err());
  }

  @Test
  void aProjectThatIsNotThereIsNamed() throws Exception {
    Started score = rice("mallory").run("score", "--project", "SHOP");
    assertEquals(1, score.code());
    assertTrue(
        score.err().endsWith("There is no project SHOP, or this login may not see it.\n"),
        score.err());
  }

  @Test
  void theRightPasswordIsAsGoodAsAToken() throws Exception {
    Started check =
        new RiceJar(home, shop.address())
            .with("RICE_AUTH", "basic")
            .with("RICE_USER", "alice")
            .with("RICE_PASSWORD", "alice")
            .run("check", "--project", "SHOP");
    assertEquals(0, check.code(), check.toString());
  }

  @Test
  void programsReadTheFindingsInTheFormatTheyAskFor() throws Exception {
    String[] check = {"check", "--project", "SHOP", "--format"};
    JsonArray json = JsonParser.parseString(run(check, "json")).getAsJsonArray();
    try (CSVParser csv =
        CSVParser.parse(run(check, "csv"), CSVFormat.DEFAULT.builder().setHeader().get())) {
      assertEquals(List.of("About", "Verdict", "Found"), csv.getHeaderNames());
      assertEquals(json.size(), csv.getRecords().size());
    }
    List<String> markdown = run(check, "markdown").lines().toList();
    assertEquals("| About | Verdict | Found |", markdown.get(0));
    assertEquals(json.size() + 2, markdown.size());
    assertTrue(markdown.stream().allMatch(line -> line.matches("\\|.*\\|")), markdown.toString());
  }

  private String run(String[] words, String format) throws Exception {
    List<String> all = new ArrayList<>(List.of(words));
    all.add(format);
    Started started = rice("alice").run(all.toArray(String[]::new));
    assertEquals(0, started.code(), started.toString());
    return started.out();
  }
}
