package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraAddressTest {
  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home);
  }

  @ParameterizedTest
  @CsvSource({
    "https://jira.example.com, https://jira.example.com",
    "https://jira.example.com/, https://jira.example.com",
    "https://jira.example.com/Jira//, https://jira.example.com/Jira",
    "HTTPS://JIRA.Example.com:8443/jira, https://jira.example.com:8443/jira",
    "' https://jira.example.com ', https://jira.example.com",
    "http://localhost:2990/jira, http://localhost:2990/jira",
    "http://127.0.0.1:1, http://127.0.0.1:1",
    "http://[::1]:1, http://[::1]:1"
  })
  void anAddressIsReadAsPeopleTypeIt(String typed, URI address) {
    assertEquals(address, computer.with(Key.URL, typed).read().target().address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jira.example.com",
        "jira.example.com:8443/jira",
        "//jira.example.com",
        "https://",
        "https:jira",
        "ftp://jira.example.com",
        "file:///etc/passwd",
        "https://jira example.com",
        "https://jira_example/"
      })
  void whatIsNoAddressIsToldWithExamples(String typed) {
    assertEquals(
        "--url must be an address such as https://example.atlassian.net or"
            + " https://jira.example.com/jira.",
        computer.with(Key.URL, typed).refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://jira.example.com/?a=b", "https://jira.example.com/#x"})
  void anAddressEndsWithItsPath(String typed) {
    assertEquals(
        "--url must be an address such as https://example.atlassian.net or"
            + " https://jira.example.com/jira, without ? and #.",
        computer.with(Key.URL, typed).refusal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jira.example.com",
        "HTTP://jira.example.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1"
      })
  void nothingIsSentInTheClearToAnotherComputer(String typed) {
    assertEquals(
        "--url is not encrypted, so everybody on the way could read the login: use https://, or add"
            + " --insecure-http if the way is your own.",
        computer.with(Key.URL, typed).refusal());
  }

  @Test
  void whoAsksForItMaySendInTheClear() {
    computer.with(Key.URL, "http://jira.example.com").insecure();
    assertEquals(URI.create("http://jira.example.com"), computer.read().target().address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://ann:s3cret@jira.example.com", "https://ann:s3cret@jira example"})
  void aLoginInAnAddressIsRefusedAndNotRepeated(String typed) {
    assertFalse(computer.with(Key.URL, typed).refusal().contains("s3cret"));
  }
}
