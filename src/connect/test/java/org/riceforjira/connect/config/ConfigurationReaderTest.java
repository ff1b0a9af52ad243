package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.output.Format;

class ConfigurationReaderTest {
  private static final String SITE = "https://jira.example.com";

  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home);
  }

  @Test
  void anOptionComesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    computer.configured("{\"url\": \"https://file\", \"jql\": \"file\", \"project\": \"FILE\"}");
    computer.with("RICE_URL", "https://variable").with("RICE_JQL", "variable");
    Configuration configuration = computer.with(Key.URL, "https://option").read();
    assertEquals(URI.create("https://option"), configuration.target().address());
    assertEquals(Optional.of("variable"), configuration.jql());
    assertEquals(List.of("FILE"), configuration.projects());
  }

  @Test
  void whatNobodyGaveIsAsUsual() {
    Configuration configuration = computer.with(Key.URL, SITE).read();
    assertEquals(Format.TABLE, configuration.format());
    assertEquals(4, configuration.concurrency());
    assertEquals(Duration.ofSeconds(30), configuration.target().timeout());
    assertEquals(List.of(), configuration.projects());
    assertEquals(Optional.empty(), configuration.settings());
    assertEquals(Optional.empty(), configuration.target().credential());
    assertEquals(Optional.empty(), configuration.target().proxy());
    assertFalse(configuration.verbose());
  }

  @Test
  void aFileCanGiveEverything() throws IOException {
    computer.file("token", "rw-------", "t0ken\n");
    computer.configured(
        """
        {"url": "https://example.atlassian.net/", "email": "ann@example.com",
         "tokenFile": "~/token", "cloudId": "11111111-2222", "project": "shop, APP",
         "jql": "statusCategory != Done", "settings": "../shop.json", "format": "json",
         "concurrency": 16, "proxy": "proxy:3128", "timeoutSeconds": 5}
        """);
    Configuration configuration = computer.read();
    assertEquals(
        URI.create("https://api.atlassian.com/ex/jira/11111111-2222"),
        configuration.target().address());
    assertEquals(URI.create("https://example.atlassian.net"), configuration.site());
    assertEquals(List.of("SHOP", "APP"), configuration.projects());
    assertEquals(Optional.of(home.resolve(".config/shop.json")), configuration.settings());
    assertEquals(Format.JSON, configuration.format());
    assertEquals(16, configuration.concurrency());
    assertEquals(3128, configuration.target().proxy().orElseThrow().getPort());
    assertEquals(Duration.ofSeconds(5), configuration.target().timeout());
    assertEquals("Basic YW5uQGV4YW1wbGUuY29tOnQwa2Vu", computer.header().orElseThrow());
  }

  @Test
  void aPathThatIsTypedStartsFromTheFolderOfWhoTypesIt() {
    computer.with(Key.URL, SITE).with(Key.SETTINGS, "shop.json");
    assertEquals(Optional.of(computer.folder.resolve("shop.json")), computer.read().settings());
  }

  @Test
  void anotherFileTakesThePlaceOfTheUsualOne() throws IOException {
    computer.configured("{\"url\": \"https://usual\"}");
    computer.file("work/other.json", "rw-r--r--", "{\"url\": \"https://other\"}");
    assertEquals(URI.create("https://other"), computer.read(Optional.of("other.json")).site());
    assertEquals(
        URI.create("https://other"), computer.with("RICE_CONFIG", "other.json").read().site());
  }

  @Test
  void aNamedFileThatDoesNotExistIsNotPassedOver() {
    assertEquals(
        "~/work/other.json does not exist. Create it, or name another with --config.",
        computer.refusal(Optional.of("other.json")));
  }

  @Test
  void withoutAnAddressItIsToldWhereToWriteOne() {
    assertEquals(
        "The address of Jira is missing: add --url https://example.atlassian.net, set RICE_URL, or"
            + " write \"url\" in ~/.config/rice/config.json.",
        computer.with("RICE_URL", " ").refusal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CONCURRENCY | 17    | --concurrency must be a whole number from 1 to 16: "17".
          CONCURRENCY | 0     | --concurrency must be a whole number from 1 to 16: "0".
          CONCURRENCY | many  | --concurrency must be a whole number from 1 to 16: "many".
          TIMEOUT     | 601   | --timeout must be a whole number from 1 to 600: "601".
          FORMAT      | yaml  | --format must be one of table, csv, json, markdown: "yaml".
          PROJECT     | A,,B  | --project must be keys of projects, several with commas, such as SHOP,APP: "".
          PROJECT     | A-1   | --project must be keys of projects, several with commas, such as SHOP,APP: "A-1".
          AUTH        | oauth | --auth must be basic or bearer.
          CLOUD_ID    | a/b   | --cloud-id must be the cloudId that https://SITE.atlassian.net/_edge/tenant_info shows.
          """)
  void aWrongValueIsToldWithItsPlace(Key key, String value, String sentence) {
    assertEquals(sentence, computer.with(Key.URL, SITE).with(key, value).refusal());
  }

  @Test
  void aTokenWithScopesNeedsNoOtherAddress() {
    Configuration configuration = computer.with("RICE_CLOUD_ID", "abc-1").read();
    assertEquals(URI.create("https://api.atlassian.com/ex/jira/abc-1"), configuration.site());
  }

  @Test
  void theCloudIdOfOneJiraIsNotUsedForAnother() throws IOException {
    computer.configured("{\"url\": \"https://a.atlassian.net\", \"cloudId\": \"abc\"}");
    assertEquals(
        "~/.config/rice/config.json, line 1, cloudId is for the Jira of"
            + " ~/.config/rice/config.json, line 1, url, and not for https://b.atlassian.net."
            + " Give the two together.",
        computer.with(Key.URL, "https://b.atlassian.net").refusal());
  }

  @Test
  void configurationIsWhereTheSystemHasIt() {
    Map<String, String> xdg = Map.of("XDG_CONFIG_HOME", "/xdg", "APPDATA", "/data");
    assertEquals(Path.of("/xdg/rice/config.json"), usual(xdg, false));
    assertEquals(Path.of("/data/rice/config.json"), usual(xdg, true));
    assertEquals(home.resolve(".config/rice/config.json"), usual(Map.of(), false));
    assertEquals(home.resolve("AppData/Roaming/rice/config.json"), usual(Map.of(), true));
    assertEquals(
        home.resolve(".config/rice/config.json"), usual(Map.of("XDG_CONFIG_HOME", "x"), false));
  }

  @Test
  void noOptionCanHoldASecret() {
    Map<Key, String> token = Map.of(Key.TOKEN, "t");
    assertThrows(
        IllegalArgumentException.class, () -> new Flags(token, Optional.empty(), false, false));
  }

  @Test
  void aFolderIsNoFileOfConfiguration() throws IOException {
    Files.createDirectories(home.resolve(".config/rice/config.json"));
    String refusal = computer.refusal();
    assertEquals("~/.config/rice/config.json cannot be read", refusal.split(":")[0]);
  }

  private Path usual(Map<String, String> variables, boolean windows) {
    return new Surroundings(variables, home, home, windows).usualFile();
  }
}
