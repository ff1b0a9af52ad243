package org.riceforjira.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
  @TempDir private Path folder;
  private Path file;
  private Path mark;

  @BeforeEach
  void name() {
    file = folder.resolve("jira.mv");
    mark = folder.resolve("jira.version");
  }

  private void write(String key, String value) throws DataFolderProblem {
    try (Store store = Store.open(folder)) {
      store.settings().put(key, value);
      store.commit();
    }
  }

  private String read(String key) throws DataFolderProblem {
    try (Store store = Store.open(folder)) {
      return store.settings().get(key);
    }
  }

  private String refusal() {
    String sentence = assertThrows(DataFolderProblem.class, () -> Store.open(folder)).getMessage();
    assertTrue(sentence.contains("delete the folder to start afresh"), sentence);
    assertEquals(1, sentence.lines().count(), sentence);
    return sentence;
  }

  private void cut(long bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - bytes);
    }
  }

  @Test
  void peopleFromBeforeThereWereLanguagesReadEnglish() throws Exception {
    DataFile old = DataFile.in(folder);
    old.<String, String>map("users")
        .put(
            "bob",
            "{\"key\":\"bob\",\"name\":\"bob\",\"displayName\":\"Bob\","
                + "\"groups\":[\"jira-users\"],\"active\":true}");
    old.commit();
    old.close();
    try (Store store = Store.open(folder)) {
      assertEquals(
          new UserRow("bob", "bob", "Bob", null, Set.of("jira-users"), true),
          store.users().get("bob").orElseThrow());
    }
  }

  @Test
  void whatIsTakenBackIsNotKeptHoweverMuchItWas() throws Exception {
    try (Store store = Store.open(folder)) {
      for (long id = 1; id <= 12_000; id++) {
        String text = ("Description " + id + " ").repeat(200);
        store.put(new IssueRow(id, "BIG-" + id, 1, Map.of(IssueRow.DESCRIPTION, text)));
      }
      store.rollback();
      assertEquals(0, store.issues().count());
    }
    try (Store store = Store.open(folder)) {
      assertEquals(0, store.issues().count());
      assertTrue(store.issue("BIG-1").isEmpty());
    }
  }

  @Test
  void aFileThatLostItsEndIsNotTakenForAnOlderOne() throws Exception {
    write("a", "1");
    write("a", "2");
    cut(100);

    assertTrue(refusal().contains(mark.toString()), "the way on with older data");
  }

  @Test
  void anEmptyOrMissingFileIsNoFreshStart() throws Exception {
    write("a", "1");
    Files.write(file, new byte[0]);
    assertTrue(refusal().contains(file.toString()));
    assertEquals(0, Files.size(file));

    Files.delete(file);
    assertTrue(refusal().contains(file.toString()));
  }

  @Test
  void dataFromBeforeThereWereMarksAreRead() throws Exception {
    write("a", "1");
    Files.delete(mark);
    assertEquals("1", read("a"));

    Files.write(mark, new byte[] {(byte) 0xff, 0, 'x'});
    assertEquals("1", read("a"));
    assertTrue(Files.readString(mark).strip().matches("[0-9]+"), "a mark again");
  }

  @Test
  void aCopyOfARunningHostsDataIsRead() throws Exception {
    try (Store store = Store.open(folder)) {
      store.settings().put("a", "1");
      store.commit();
      store.sync();
      store.settings().put("a", "2");
      store.commit();
      Path copy = Files.createDirectory(folder.resolve("copy"));
      Files.copy(file, copy.resolve("jira.mv"));
      Files.copy(mark, copy.resolve("jira.version"));
      try (Store copied = Store.open(copy)) {
        assertEquals("2", copied.settings().get("a"));
      }
    }
  }
}
