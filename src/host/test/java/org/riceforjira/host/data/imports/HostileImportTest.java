package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.IssueRow;

/** Files that are made to take more time or memory than there is. */
class HostileImportTest {
  private static final int LONG = 1_000_000;

  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @Test
  void anArchiveOfNearlyNothingThatUnpacksToVeryMuch() throws IOException {
    byte[] blanks = ImportDesk.zipped(" ".repeat(1 << 24).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(ImportDesk.zipped("[".getBytes(StandardCharsets.UTF_8)));
    for (long unpacked = 0; unpacked < Unzipped.MOST; unpacked += 1 << 24) {
      archive.write(blanks);
    }

    assertEquals(
        "a.gz unpacks to more than 512 MB; export fewer issues or fields at a time.",
        desk.refusal(desk.file("a.gz", archive.toByteArray())));
  }

  @Test
  void countsThatAreCredibleOneByOneAndNotTogether() throws IOException {
    StringBuilder csv = new StringBuilder("Issue key,Summary,Votes\n");
    for (int number = 1; number <= 6; number++) {
      csv.append("ABC-" + number + ",Loved,100000\n");
    }

    assertEquals(
        "a.csv, issue 6 (ABC-6), line 7: with its counts of votes, watchers and comments the file counts more than 500000 that it does not show; export those fields, or fewer issues at a time.",
        desk.refusal(desk.file("a.csv", csv.toString())));
  }

  @Test
  void countsOfManyKindsAreTakenTogether() throws IOException {
    StringBuilder json = new StringBuilder("[");
    for (int number = 1; number <= 2; number++) {
      json.append(
          """
          {"key": "ABC-%d", "fields": {"summary": "Loved", "comment": {"total": 100000},
            "votes": {"votes": 100000, "voters": [{"name": "carol"}]},
            "watches": {"watchCount": 100000}}},
          """
              .formatted(number));
    }
    String answer = json.substring(0, json.lastIndexOf(",")) + "]";

    String said = desk.refusal(desk.file("a.json", answer));
    assertTrue(said.startsWith("a.json, issue 2 (ABC-2), line 4 column 1: with its"), said);
  }

  @Test
  void aNumberThatIsTooLongToBeOne() throws IOException {
    assertEquals(
        "a.csv, issue 1 (ABC-1), line 2: Reach must be a number such as 3 or 0.5 and is \"%s...\"; correct it."
            .formatted("9".repeat(57)),
        desk.refusal(
            desk.file(
                "a.csv",
                "Issue key,Summary,Custom field (Reach)\nABC-1,One," + "9".repeat(400) + "\n")));
  }

  @Test
  @Timeout(60)
  void aSprintWhoseMembersNeverBegin() throws Exception {
    String name = "a".repeat(LONG) + ",b".repeat(LONG);
    desk.importText(
        """
        {"issues": [{"key": "ABC-1", "fields": {"summary": "One",
          "sprint": "x.Sprint@1f[%s,name=Sprint 1]"}}]}
        """
            .formatted(name));

    String sprint = desk.issue("ABC-1").texts(IssueRow.SPRINTS).get(0);
    assertEquals("Sprint 1", desk.store.sprints().get(Long.parseLong(sprint)).orElseThrow().name());
  }
}
