package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongWordsTest {
  @TempDir private Path home;
  private Typed typed;

  @BeforeEach
  void setUp() {
    typed = new Typed(home);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ''                | A command is missing.                                      | rice
          gret              | There is no command or argument gret. Did you mean greet or completion? | rice
          greet a --prjct=X | There is no option --prjct. Did you mean --proxy or --project? | rice greet
          greet a b         | There is no command or argument b.                         | rice greet
          greet a -x        | There is no option -x.                                     | rice greet
          greet             | WHO is missing.                                            | rice greet
          greet a --url     | --url needs a value: URL.                                  | rice greet
          """)
  void whatIsWrongIsToldWithAHint(String words, String sentence, String command) {
    String[] split = words.isEmpty() ? new String[0] : words.split(" ");
    assertEquals(1, typed.run(Greet::new, split));
    assertEquals("", typed.out());
    assertTrue(typed.err().endsWith("\nTry: " + command + " --help\n"), typed.err());
    assertEquals(sentence, typed.err().lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "--token, s3cret",
    "--token=s3cret, x",
    "--password, s3cret",
    "--api-token, s3cret",
    "-token, s3cret",
    "--tokn, s3cret",
    "--tokn=s3cret, x",
    "-ps3cret, x"
  })
  void aSecretThatIsTypedIsNotRepeated(String first, String second) {
    assertEquals(1, typed.run(Greet::new, "greet", "Ann", first, second));
    assertFalse(typed.err().contains("s3cret"), typed.err());
  }

  @Test
  void whoTypesASecretIsToldWhereItBelongs() {
    typed.run(Greet::new, "--token=s3cret");
    assertTrue(typed.err().startsWith("Secrets are no options"), typed.err());
    assertTrue(typed.err().contains("RICE_TOKEN_FILE"), typed.err());
  }
}
