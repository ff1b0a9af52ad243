package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is printed contains a secret. */
class SecrecyTest {
  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home).with(Key.URL, "https://jira.example.com");
  }

  @Test
  void noObjectTellsASecret() {
    Map<String, String> variables = Map.of("RICE_TOKEN", "s3cret");
    Surroundings surroundings = new Surroundings(variables, home, home, false);
    Given given = new Given(Key.TOKEN, "s3cret", "RICE_TOKEN", home);
    Configuration configuration = computer.with("RICE_TOKEN", "s3cret").read();
    for (Object object :
        new Object[] {
          surroundings,
          given,
          given.wrong("is wrong."),
          new Layers(List.of(Map.of(Key.TOKEN, given))),
          configuration,
          configuration.target()
        }) {
      assertFalse(object.toString().contains("s3cret"), object.getClass().getName());
    }
  }

  @Test
  void aTokenIsTakenOutOfForeignTexts() {
    Configuration configuration = computer.with("RICE_TOKEN", "s3cret").read();
    assertEquals(
        "invalid header value: \"Bearer (secret)\"",
        configuration.redacted("invalid header value: \"Bearer s3cret\""));
  }

  @Test
  void aPasswordIsTakenOutOfForeignTextsHoweverItIsWritten() {
    computer.with(Key.AUTH, "basic").with(Key.USER, "ann").with("RICE_PASSWORD", "s3cr\u00e9t");
    String header = computer.header().orElseThrow();
    assertEquals(
        "Basic (secret), ann:(secret)", computer.read().redacted(header + ", ann:s3cr\u00e9t"));
  }

  @Test
  void withoutALoginAForeignTextStaysAsItIs() {
    assertEquals("a", computer.read().redacted("a"));
  }
}
