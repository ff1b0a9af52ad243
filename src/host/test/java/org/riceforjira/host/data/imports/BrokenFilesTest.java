package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no export at all. */
class BrokenFilesTest {
  private static final byte[] VALID =
      "[{\"key\": \"ABC-1\", \"fields\": {\"summary\": \"One\"}}]".getBytes();

  @TempDir private Path folder;
  private ImportDesk desk;
  private String before;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
    before = desk.everything();
  }

  @AfterEach
  void theStoreIsUnchanged() {
    assertEquals(before, desk.everything());
    assertTrue(desk.indexed.isEmpty());
  }

  @Test
  void aMissingFile() {
    assertEquals("none does not exist; check the path.", desk.refusal(folder.resolve("none")));
  }

  @Test
  void aFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));

    assertEquals("inner is a folder; name a file in it.", desk.refusal(inner));
  }

  @Test
  void aFileThatCannotBeRead() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "Only Linux has a file that nobody can read from its start.");

    assertEquals(
        "/proc/self/mem cannot be read (java.io.IOException: Input/output error); check that it is a file which this user may read.",
        desk.refusal(memory));
  }

  @Test
  void anEmptyFile() throws IOException {
    String said = "a.json is empty; export the issues again.";

    assertEquals(said, desk.refusal(desk.file("a.json", "")));
    assertEquals(said, desk.refusal(desk.file("a.json", " \n\n")));
    assertEquals(said, desk.refusal(desk.file("a.json", ImportDesk.zipped(new byte[0]))));
  }

  @Test
  void aWebPage() throws IOException {
    assertEquals(
        "a.json is a web page or XML, probably Jira's sign-in page; export JSON or CSV while signed in.",
        desk.refusal(desk.file("a.json", "\n<!DOCTYPE html><html></html>")));
  }

  @Test
  void anExcelFile() throws IOException {
    assertEquals(
        "a.xlsx is a zip archive or an Excel file; unpack it, or save it as CSV.",
        desk.refusal(desk.file("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})));
  }

  @Test
  void anotherEncoding() throws IOException {
    byte[] latin =
        "Issue key,Summary\nABC-1,Gr\u00fc\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        "a.csv is not written in UTF-8; save it in that encoding.",
        desk.refusal(desk.file("a.csv", latin)));
  }

  @Test
  void anArchiveThatStopsInTheMiddle() throws IOException {
    byte[] whole = ImportDesk.zipped(VALID);
    String said = "a.gz is a damaged or incomplete gzip archive; copy or compress it again.";

    for (int length : new int[] {2, 9, whole.length / 2, whole.length - 1}) {
      Path file = desk.file("a.gz", Arrays.copyOf(whole, length));
      assertEquals(said, desk.refusal(file), () -> "after " + length + " bytes");
    }
  }

  @Test
  void anArchiveWithFlippedBits() throws IOException {
    byte[] flipped = ImportDesk.zipped(VALID);
    flipped[flipped.length - 6] ^= 0x55;

    assertEquals(
        "a.gz is a damaged or incomplete gzip archive; copy or compress it again.",
        desk.refusal(desk.file("a.gz", flipped)));
  }

  @Test
  void aTextThatIsNeitherJsonNorCsv() throws IOException {
    assertEquals(
        "a.txt, line 1: there is no column \"Issue key\"; export the issues as CSV (all fields) from Jira, or add the column.",
        desk.refusal(desk.file("a.txt", "Dear all,\nplease find the issues below.\n")));
  }
}
