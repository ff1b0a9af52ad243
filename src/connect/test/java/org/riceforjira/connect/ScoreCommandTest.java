package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.rest.Habits;
import org.riceforjira.connect.fake.store.Permission;

class ScoreCommandTest {
  @TempDir private Path home;
  private CommandDesk desk;

  private CommandDesk cloud() {
    desk = CommandDesk.scored(FakeJira.cloud(), home);
    return desk;
  }

  private CommandDesk dataCenter() {
    desk = CommandDesk.scored(FakeJira.dataCenter().inContext("/jira"), home);
    return desk;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void scoresAreWrittenAndTheLargestDifferencesAreToldFirst() {
    cloud().issue(1, 450);
    desk.issue(2, 800).number(CommandDesk.SCORE, 1);
    desk.issue(3, 100).nothing(CommandDesk.EFFORT);
    assertEquals(0, desk.rice("score", "--project", "SHOP"), desk.err());
    assertEquals(
        "Key     Before  After\nSHOP-2       1   1200\nSHOP-1       –    675\n", desk.out());
    assertTrue(
        desk.err()
            .endsWith(
                "3 issues: 2 scores written, 1 right already. 1 without a score (Effort is"
                    + " missing: 1).\n"),
        desk.err());
    assertEquals(OptionalDouble.of(1200), desk.jira.issue("SHOP-2").numberOf(CommandDesk.SCORE));
  }

  @Test
  void aDryRunWritesNothingAndTellsRanks() {
    dataCenter().issue(1, 450);
    desk.issue(2, 800).number(CommandDesk.SCORE, 1);
    assertEquals(
        0, desk.rice("score", "--project", "SHOP", "--dry-run", "--format", "json"), desk.err());
    assertEquals(2, desk.json().size());
    assertEquals(
        "{\"key\":\"SHOP-2\",\"before\":1,\"after\":1200,\"rankBefore\":1,\"rankAfter\":1}",
        desk.json().get(0).toString());
    assertEquals(0, desk.jira.requests().count("PUT", "/issue/*"));
    assertTrue(desk.err().contains("2 scores would be written"), desk.err());
  }

  @Test
  void aQueryNarrowsTheProjectDown() {
    cloud().issue(1, 450).labels("vision");
    desk.issue(2, 800);
    assertEquals(
        0,
        desk.rice("score", "--project", "SHOP", "--jql", "labels = vision ORDER BY created"),
        desk.err());
    assertTrue(desk.jira.issue("SHOP-2").numberOf(CommandDesk.SCORE).isEmpty());
    assertTrue(desk.jira.issue("SHOP-1").numberOf(CommandDesk.SCORE).isPresent());
  }

  @Test
  void scoresThatCannotBeWrittenAreListedAndMakeTheExitCodeThree() {
    dataCenter().issue(1, 450).without(CommandDesk.SCORE);
    desk.issue(2, 800);
    assertEquals(3, desk.rice("score", "--project", "SHOP"));
    assertTrue(
        desk.err().contains("Not written: SHOP-1. Field '" + CommandDesk.SCORE + "'"), desk.err());
    assertTrue(desk.err().contains("1 score written, 0 right already, 1 failed"), desk.err());
  }

  @Test
  void aRefusedLoginIsTriedOnceAndTold() {
    cloud().withToken("expired").issue(1, 450);
    assertEquals(2, desk.rice("score", "--project", "SHOP", "--verbose"));
    assertTrue(desk.err().contains("does not accept the login"), desk.err());
    assertEquals(1, desk.jira.requests().count());
  }

  @Test
  void aLoginThatCloudAnswersWithNothingIsNotTakenForAnEmptyProject() {
    cloud().withToken("expired").issue(1, 450);
    desk.jira.next("GET", "/serverInfo").comesAfter(() -> {});
    assertEquals(2, desk.rice("score", "--project", "SHOP"));
    assertFalse(desk.printed().contains("0 issues"), desk.printed());
  }

  @Test
  void aJiraThatAcceptsNoPasswordsIsTold() {
    dataCenter().issue(1, 450);
    Habits habits = desk.jira.habits();
    habits.noBasicLogin();
    Typed typed =
        new Typed(home)
            .with("RICE_URL", desk.jira.address().toString())
            .with("RICE_AUTH", "basic")
            .with("RICE_USER", "rice")
            .with("RICE_PASSWORD", "rice-password");
    assertEquals(2, typed.rice("score", "--project", "SHOP"));
    assertTrue(typed.err().contains("personal access token"), typed.err());
  }

  @Test
  void aServerThatNobodyReachesMakesTheExitCodeFour() throws IOException {
    cloud();
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Typed typed =
        new Typed(home).with("RICE_URL", "http://127.0.0.1:" + free).with("RICE_TOKEN", "a-token");
    assertEquals(4, typed.rice("score", "--project", "SHOP"));
    assertTrue(typed.err().contains("cannot be reached"), typed.err());
    assertFalse(typed.err().contains("asked again in"), typed.err());
  }

  @Test
  void anAddressWithoutItsContextPathIsNotTakenForWrongUse() {
    dataCenter();
    String host = "http://127.0.0.1:" + desk.jira.address().getPort();
    Typed typed = new Typed(home).with("RICE_URL", host).with("RICE_TOKEN", "a-token");
    assertEquals(4, typed.rice("score", "--project", "SHOP"));
    assertTrue(typed.err().contains("with its context path"), typed.err());
  }

  @Test
  void whoGivesNoLoginIsToldHow() {
    dataCenter();
    Typed typed = new Typed(home).with("RICE_URL", desk.jira.address().toString());
    assertEquals(1, typed.rice("score", "--project", "SHOP"));
    assertTrue(typed.err().contains("set RICE_TOKEN"), typed.err());
    assertEquals(0, desk.jira.requests().count());
  }

  @Test
  void aRunThatIsUnderWayIsNotSaidToHaveBrokenOff() throws IOException {
    cloud().issue(1, 450);
    desk.jira.next("PUT", "/issue/*").answers(401);
    assertEquals(2, desk.rice("score", "--project", "SHOP"), desk.printed());
    Path journal;
    try (Stream<Path> files = Files.walk(home)) {
      journal = files.filter(file -> file.toString().endsWith(".journal")).findAny().orElseThrow();
    }
    try (FileChannel other = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      other.lock();
      assertEquals(1, desk.rice("score", "--project", "SHOP"), desk.printed());
      assertTrue(desk.err().contains("Another rice is writing"), desk.err());
      assertFalse(desk.err().contains("did not come to its end"), desk.err());
    }
    assertEquals(0, desk.rice("score", "--project", "SHOP"), desk.printed());
    assertTrue(desk.err().contains("did not come to its end"), desk.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score|Say which issues",
        "score --jql a=1)or(b=2|brackets",
        "score --project SHOP --resume --dry-run|contradict",
        "score --project SHOP --resume|nothing to resume",
        "score --project NOPE|There is no project NOPE, or this login may not see it.",
        "score --project SHOP --settings absent.json|no such file",
        "score --jql nonsense=1|nonsense"
      })
  void wrongUseIsToldAndWritesNothing(String words, String told) {
    cloud().issue(1, 450);
    assertEquals(1, desk.rice(words.split(" ")), desk.printed());
    assertTrue(desk.err().contains(told), desk.err());
    assertEquals(0, desk.jira.requests().count("PUT", "/issue/*"));
  }

  @Test
  void fieldsThatTheSettingsNameAndJiraDoesNotHaveWipeNoScore() throws IOException {
    cloud().issue(1, 450).number(CommandDesk.SCORE, 675);
    Path file = home.resolve("rice.json");
    Files.writeString(
        file,
        """
        {"version": 2, "factors": {"reach": {"sources": [
          {"kind": "number", "field": "customfield_99999"}]}}}
        """);
    assertEquals(1, desk.rice("score", "--project", "SHOP", "--settings", file.toString()));
    assertTrue(
        desk.err().contains("$.factors.reach.sources[0]: Jira has no field customfield_99999"),
        desk.err());
    assertEquals(OptionalDouble.of(675), desk.jira.issue("SHOP-1").numberOf(CommandDesk.SCORE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json", "markdown"})
  void noFormatTellsTheToken(String format) {
    cloud().issue(1, 450);
    String secret = desk.jira.user(FakeJira.RICE).password();
    assertEquals(0, desk.rice("score", "--project", "SHOP", "--verbose", "--format", format));
    assertFalse(desk.printed().contains(secret), desk.printed());
  }

  @Test
  void aLoginThatIsTakenAwayWhileTheLastBatchIsWrittenMakesTheExitCodeTwo() {
    cloud().issue(1, 450);
    desk.issue(2, 800);
    desk.jira.next(2, "PUT", "/issue/*").answers(401);
    assertEquals(2, desk.rice("score", "--project", "SHOP"), desk.err());
    assertTrue(desk.err().contains("2 failed"), desk.err());
  }

  @Test
  void aServerThatGoesAwayWhileTheLastBatchIsWrittenMakesTheExitCodeFour() {
    cloud();
    IntStream.rangeClosed(1, 6).forEach(n -> desk.issue(n, 450));
    desk.jira.next(100, "PUT", "/issue/*").answers(503);
    assertEquals(4, desk.rice("score", "--project", "SHOP"), desk.err());
  }

  @Test
  void whoAdministersSomeProjectsOnlyWritesWithMailWhereNoProjectIsNamed() {
    dataCenter().issue(1, 450);
    desk.jira.user("bob").mayNot(Permission.ADMINISTER);
    assertEquals(0, desk.as("bob").rice("score", "--jql", "project = SHOP"), desk.err());
    assertEquals(0, quietly());
    desk.jira.issue("SHOP-1").nothing(CommandDesk.SCORE);
    assertEquals(0, desk.rice("score", "--project", "SHOP"), desk.err());
    assertEquals(1, quietly());
  }

  private long quietly() {
    return desk.jira.requests().of("PUT", "/issue/*").stream()
        .filter(put -> List.of("false").equals(put.query().get("notifyUsers")))
        .count();
  }

  @Test
  void aRunThatCameToItsEndLeavesNothingToResumeThoughSomeFailed() {
    dataCenter().issue(1, 450).without(CommandDesk.SCORE);
    assertEquals(3, desk.rice("score", "--project", "SHOP"));
    assertEquals(3, desk.rice("score", "--project", "SHOP"));
    assertFalse(desk.err().contains("did not come to its end"), desk.err());
  }

  @Test
  void whoAdministersNotTheProjectWritesWithMail() {
    dataCenter().issue(1, 450);
    desk.jira.user("bob").mayNot(Permission.ADMINISTER, Permission.ADMINISTER_PROJECTS);
    assertEquals(0, desk.as("bob").rice("score", "--project", "SHOP"), desk.err());
    assertEquals(0, quietly());
  }

  @Test
  void someIssuesOfAProjectHaveNoRanks() {
    cloud().issue(1, 450).labels("vision");
    assertEquals(
        0,
        desk.rice("score", "--project", "SHOP", "--jql", "labels = vision", "--dry-run"),
        desk.err());
    assertFalse(desk.out().contains("Rank"), desk.out());
  }
}
