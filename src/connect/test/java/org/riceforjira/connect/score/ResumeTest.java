package org.riceforjira.connect.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.SyncReport.Ending;

class ResumeTest {
  private static final int ISSUES = 650;

  @TempDir private Path temporary;
  private Path folder;
  private ScoringDesk desk;

  @BeforeEach
  void issues() {
    folder = temporary.resolve("state/rice");
    desk = new ScoringDesk(FakeJira.cloud(), folder).issues(ISSUES);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ScoreOutcome stoppedAfter(int writes) {
    return desk.run(() -> desk.puts() >= writes);
  }

  private void everyIssueIsWrittenOnce() {
    IntStream.rangeClosed(1, ISSUES)
        .forEach(
            n -> {
              assertEquals(OptionalDouble.of(675), desk.score(n));
              assertEquals(1, desk.puts(n), "SHOP-" + n);
            });
  }

  @Test
  void aRunThatWasStoppedGoesOnAndWritesNothingTwice() {
    ScoreOutcome stopped = stoppedAfter(200);
    assertEquals(Ending.CANCELLED, stopped.ending());
    assertEquals(List.of(), stopped.failed(), "What a run did not come to has not failed.");
    assertTrue(desk.hasJournal());
    ScoreOutcome outcome = desk.logInAgain().resume();
    assertEquals(Ending.COMPLETE, outcome.ending());
    everyIssueIsWrittenOnce();
    assertFalse(desk.hasJournal());
  }

  @Test
  void alsoWhenJirasIndexDoesNotKnowYetWhatWasWritten() {
    desk.jira.holdIndex();
    stoppedAfter(400);
    desk.logInAgain().resume();
    everyIssueIsWrittenOnce();
  }

  @Test
  void aProcessThatIsKilledInTheMiddleOfABatchHasWrittenItOnceToo() throws Exception {
    desk.jira.holdIndex();
    stoppedAfter(200);
    Path journal = journal();
    String whole = Files.readString(journal);
    // As it was before the end of the batch was noted, and with half a line behind it.
    String cut = whole.substring(0, whole.lastIndexOf("written ")) + "writing 1:H4sIAA";
    Files.writeString(journal, cut, StandardOpenOption.TRUNCATE_EXISTING);
    desk.logInAgain().resume();
    everyIssueIsWrittenOnce();
  }

  private Path journal() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void thereIsNothingToResumeAfterAWholeRun() {
    desk.run();
    JournalTrouble trouble = assertThrows(JournalTrouble.class, desk::resume);
    assertTrue(trouble.getMessage().contains("nothing to resume"), trouble.getMessage());
  }

  @Test
  void aRunThatEndsBeforeItsFirstWriteLeavesNothingToResume() {
    assertEquals(Ending.CANCELLED, desk.run(() -> true).ending());
    assertFalse(desk.hasJournal());
  }

  @Test
  void aRunThatCameToItsEndLeavesNothingToResumeThoughSomeScoresWereRefused() {
    desk.issue(1).without(ScoringDesk.SCORE);
    assertFalse(desk.run().isWhole());
    assertFalse(desk.hasJournal());
  }

  @Test
  void otherSettingsDoNotGoOnWithTheRun() throws Exception {
    stoppedAfter(200);
    Path journal = journal();
    String head = Files.readAllLines(journal).get(0);
    Files.writeString(
        journal, Files.readString(journal).replace(head, FileJournal.HEAD + "0000000000000000"));
    JournalTrouble trouble = assertThrows(JournalTrouble.class, desk::resume);
    assertTrue(trouble.getMessage().contains("other settings"), trouble.getMessage());
  }

  @Test
  void twoRunsOverTheSameIssuesDoNotWriteAtTheSameTime() {
    RunIdentity identity =
        RunIdentity.of(URI.create("https://jira.example.com"), "project = SHOP", desk.settings());
    try (FileJournal other = FileJournal.begin(folder, identity)) {
      assertEquals(0, other.before().written());
      assertThrows(JournalTrouble.class, () -> desk.run());
    }
    assertEquals(0, desk.puts());
  }

  @Test
  void onlyItsOwnerReadsAJournal() throws Exception {
    stoppedAfter(200);
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal())));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void aByteThatADiskLostHoldsNothingUp() throws Exception {
    desk.jira.holdIndex();
    stoppedAfter(200);
    Files.write(journal(), new byte[] {'w', (byte) 0xff}, StandardOpenOption.APPEND);
    desk.logInAgain().resume();
    everyIssueIsWrittenOnce();
  }

  @Test
  void whatCannotBeNotedIsNotWritten() throws Exception {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file where the folder should be");
    JournalTrouble trouble = assertThrows(JournalTrouble.class, desk::run);
    assertTrue(trouble.getMessage().contains("XDG_STATE_HOME"), trouble.getMessage());
    assertEquals(0, desk.puts());
  }

  @Test
  void aRunMayBreakOffTwice() throws Exception {
    desk.jira.holdIndex();
    stoppedAfter(200);
    Files.writeString(journal(), "writing 1:H4sIAA", StandardOpenOption.APPEND);
    desk.logInAgain().resume(() -> desk.puts() >= 400);
    assertEquals(400, desk.puts());
    RunIdentity identity = desk.identity();
    try (FileJournal journal = FileJournal.resume(folder, identity)) {
      assertEquals(400, journal.before().written());
    }
    String whole = Files.readString(journal());
    Files.writeString(journal(), whole.substring(0, whole.lastIndexOf("written ")));
    desk.logInAgain().resume();
    everyIssueIsWrittenOnce();
  }

  @Test
  void eachJiraQueryAndFieldHasAJournalOfItsOwn() {
    ProjectSettings settings = desk.settings();
    URI site = URI.create("https://jira.example.com");
    String place = RunIdentity.of(site, "project = SHOP", settings).place();
    assertNotEquals(
        place,
        RunIdentity.of(URI.create("https://other.example.com"), "project = SHOP", settings)
            .place());
    assertNotEquals(place, RunIdentity.of(site, "project = SHOES", settings).place());
    assertNotEquals(
        place,
        RunIdentity.of(site, "project = SHOP", settings.withScoreField(ScoringDesk.EFFORT))
            .place());
  }
}
