package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
  private static final String FILE = "~/.config/rice/config.json";

  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home);
  }

  @ParameterizedTest
  @CsvSource({
    "Url, url",
    "uri, url",
    "tokenfile, tokenFile",
    "cloud-id, cloudId",
    "projects, project",
    "timeout, timeoutSeconds",
    "concurency, concurrency",
    "passwordfile, passwordFile"
  })
  void anUnknownKeyIsToldWithTheNearestOne(String typed, String meant) throws IOException {
    computer.configured("{\n  \"jql\": \"x\",\n  \"" + typed + "\": \"y\"\n}");
    assertEquals(
        FILE + ", line 3: there is no key \"" + typed + "\". Did you mean " + meant + "?",
        computer.refusal());
  }

  @Test
  void nothingIsSuggestedThatNobodyMeant() throws IOException {
    computer.configured("{\"limit\": \"5\"}");
    String refusal = computer.refusal();
    assertTrue(
        refusal.startsWith(
            FILE + ", line 1: there is no key \"limit\". There are url, email, token,"),
        refusal);
  }

  @Test
  void aPasswordHasAFileOfItsOwn() throws IOException {
    computer.configured("{\"password\": \"s3cret\"}");
    String refusal = computer.refusal();
    assertEquals(
        FILE
            + ", line 1: there is no key \"password\". No file holds a password: set RICE_PASSWORD,"
            + " or name a file of its own with passwordFile.",
        refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"url\": \"x\",}",
        "{'url': \"x\"}",
        "{url: \"x\"}",
        "{\"url\" = \"x\"}",
        "{\"url\": \"x\"",
        "{\"url\": \"x\"} // more",
        "{\"url\": \"x\"} {}",
        "// a comment\n{}"
      })
  void onlyJsonIsRead(String text) throws IOException {
    String refusal = computer.configured(text).refusal();
    assertEquals(
        " is not JSON. Names and texts stand in double quotes, with a comma between two entries and"
            + " none after the last.",
        refusal.replaceFirst(FILE + ", line \\d", ""));
  }

  @Test
  void theLineOfAMistakeIsTold() throws IOException {
    computer.configured("{\n  \"url\": \"x\"\n  \"jql\": \"y\"\n}");
    assertTrue(computer.refusal().startsWith(FILE + ", line 3 is not JSON."), computer.refusal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "url": 1            | url is not a text. Write it in double quotes.
          "url": null         | url is not a text. Write it in double quotes.
          "project": ["A"]    | project is not a text. Write it in double quotes.
          "concurrency": "4"  | concurrency is not a number. Write it without quotes.
          "timeoutSeconds": {} | timeoutSeconds is not a number. Write it without quotes.
          """,
      quoteCharacter = '`')
  void aValueOfTheWrongKindIsTold(String entry, String sentence) throws IOException {
    assertEquals(FILE + ", line 1, " + sentence, computer.configured("{" + entry + "}").refusal());
  }

  @Test
  void aNumberOutOfRangeIsToldWithItsLine() throws IOException {
    computer.configured("{\n\"url\": \"https://a\",\n\"concurrency\": 4.5}");
    assertEquals(
        FILE + ", line 3, concurrency must be a whole number from 1 to 16: \"4.5\".",
        computer.refusal());
  }

  @Test
  void aKeyStandsThereOnce() throws IOException {
    computer.configured("{\"url\": \"https://a\",\n\"url\": \"https://b\"}");
    assertEquals(FILE + ", line 2, url stands there twice. Keep one.", computer.refusal());
  }

  @Test
  void whatWindowsPutsBeforeATextIsPassedOver() throws IOException {
    computer.configured("\uFEFF{\"url\": \"https://a\"}");
    assertEquals(URI.create("https://a"), computer.read().site());
  }

  @Test
  void aFileWithATokenIsItsOwnersAlone() throws IOException {
    String json = "{\"url\": \"https://a\", \"token\": \"s3cret\"}";
    computer.configured(json);
    assertEquals(
        FILE
            + " is open to everybody or a group. It contains a token, so only its owner may: chmod"
            + " 600 "
            + FILE,
        computer.refusal());
    computer.file(".config/rice/config.json", "rw-------", json);
    assertEquals("Bearer s3cret", computer.header().orElseThrow());
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    computer.configured(" ".repeat(100_001));
    assertEquals(FILE + " is far too large for a configuration.", computer.refusal());
  }
}
