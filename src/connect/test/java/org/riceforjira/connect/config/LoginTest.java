package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
  private static final String SITE = "https://jira.example.com/jira";
  private static final String ANN_S3CRET = "Basic YW5uOnMzY3JldA==";

  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home).with(Key.URL, SITE);
  }

  @Test
  void anEmailWithATokenIsALoginOfCloud() {
    computer.with(Key.EMAIL, "ann").with("RICE_TOKEN", "s3cret");
    assertEquals(Optional.of(ANN_S3CRET), computer.header());
  }

  @Test
  void aTokenAloneStandsForItself() {
    assertEquals(Optional.of("Bearer s3cret"), computer.with("RICE_TOKEN", "s3cret").header());
  }

  @Test
  void aTokenStandsForItselfBesideAnEmailWhereThatIsAskedFor() {
    computer.with("RICE_EMAIL", "ann").with("RICE_TOKEN", "s3cret").with(Key.AUTH, "bearer");
    assertEquals(Optional.of("Bearer s3cret"), computer.header());
  }

  @Test
  void aNameWithAPasswordIsUsedOnlyWhereItIsAskedFor() {
    computer.with(Key.USER, "ann").with("RICE_PASSWORD", "s3cret");
    assertEquals(
        "--user is for a login with a password, which is used only with --auth basic. Better set"
            + " RICE_TOKEN or RICE_TOKEN_FILE to a token.",
        computer.refusal());
    assertEquals(Optional.of(ANN_S3CRET), computer.with(Key.AUTH, "basic").header());
  }

  @Test
  void aPasswordMayBeInAFile() throws IOException {
    computer.file("work/password", "r--------", "\uFEFFs3cret\r\n");
    computer.with(Key.USER, "ann").with("RICE_PASSWORD_FILE", "password").with(Key.AUTH, "basic");
    assertEquals(Optional.of(ANN_S3CRET), computer.header());
  }

  @Test
  void aPasswordMayEndWithABlank() throws IOException {
    computer.file("work/password", "r--------", "s3cret \n");
    computer.with(Key.USER, "ann").with(Key.AUTH, "basic").with("RICE_PASSWORD", "s3cret ");
    String blank = "Basic YW5uOnMzY3JldCA=";
    assertEquals(Optional.of(blank), computer.header());
    computer.with("RICE_PASSWORD", "").with("RICE_PASSWORD_FILE", "password");
    assertEquals(Optional.of(blank), computer.header());
  }

  @Test
  void basicNeedsAName() {
    assertEquals(
        "--auth basic needs a name and a password: --user is missing.",
        computer.with(Key.AUTH, "basic").with("RICE_PASSWORD", "s3cret").refusal());
  }

  @Test
  void basicNeedsAPassword() {
    assertEquals(
        "--auth basic needs a name and a password: RICE_PASSWORD or RICE_PASSWORD_FILE is missing.",
        computer.with(Key.AUTH, "basic").with(Key.USER, "ann").refusal());
  }

  @Test
  void aNameHasNoColon() {
    computer.with(Key.AUTH, "basic").with(Key.USER, "a:b").with("RICE_PASSWORD", "s3cret");
    assertEquals("--user must be a name without a colon.", computer.refusal());
  }

  @Test
  void anEmailAloneIsNoLogin() {
    assertEquals(
        "--email goes with an API token: set RICE_TOKEN or RICE_TOKEN_FILE to a token.",
        computer.with(Key.EMAIL, "ann@example.com").refusal());
  }

  @Test
  void bearerNeedsAToken() {
    assertEquals(
        "--auth needs a token: set RICE_TOKEN or RICE_TOKEN_FILE to a token.",
        computer.with(Key.AUTH, "bearer").refusal());
  }

  @Test
  void noSecretIsGivenTwiceInOnePlace() {
    assertEquals(
        "RICE_TOKEN and RICE_TOKEN_FILE are both given: keep one.",
        computer.with("RICE_TOKEN", "a").with("RICE_TOKEN_FILE", "b").refusal());
  }

  @Test
  void aSecretOfTheEnvironmentComesBeforeOneOfTheFile() throws IOException {
    computer.configured("{\"tokenFile\": \"nowhere\"}").with("RICE_TOKEN", "s3cret");
    assertEquals(Optional.of("Bearer s3cret"), computer.header());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3 cret", "s3\r\nX-More: cret", "s3cr\u00e9t"})
  void aTokenHasOnlyWhatAHeaderMayHave(String token) {
    assertEquals(
        "RICE_TOKEN must be a token: letters, digits and signs, without blanks.",
        computer.with("RICE_TOKEN", token).refusal());
  }

  @Test
  void aSecretOfOneJiraIsNotSentToAnother() throws IOException {
    computer.file("token", "rw-------", "s3cret");
    computer.configured("{\"url\": \"https://other.example.com\", \"tokenFile\": \"~/token\"}");
    assertEquals(
        "~/.config/rice/config.json, line 1, tokenFile is for the Jira of"
            + " ~/.config/rice/config.json, line 1, url, and not for"
            + " https://jira.example.com/jira. Give the two together.",
        computer.refusal());
  }

  @Test
  void aSecretIsNotSentToItsOwnJiraInTheClear() throws IOException {
    computer.file("token", "rw-------", "s3cret");
    computer.configured("{\"url\": \"https://jira.example.com\", \"tokenFile\": \"~/token\"}");
    computer.with(Key.URL, "http://jira.example.com").insecure();
    assertEquals(
        "~/.config/rice/config.json, line 1, tokenFile is for the Jira of"
            + " ~/.config/rice/config.json, line 1, url, and not for http://jira.example.com."
            + " Give the two together.",
        computer.refusal());
  }

  @Test
  void aSecretOfTheSameJiraMayBeElsewhere() throws IOException {
    computer.file("token", "rw-------", "s3cret");
    computer.configured("{\"url\": \"https://JIRA.example.com:443\", \"tokenFile\": \"~/token\"}");
    assertEquals(Optional.of("Bearer s3cret"), computer.header());
  }
}
