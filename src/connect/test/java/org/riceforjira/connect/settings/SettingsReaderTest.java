package org.riceforjira.connect.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.jira.RemoteField;

class SettingsReaderTest {
  private static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";

  @TempDir private Path folder;
  private final List<RemoteField> fields = new ArrayList<>();

  private SettingsReader reader() {
    return new SettingsReader(
        fields, new Terms(() -> Set.of("Blocks"), () -> new TreeSet<>(Set.of("High", "Low"))));
  }

  private void number(String id, String name) {
    fields.add(new RemoteField(id, name, "number", RemoteField.NUMBER, false));
  }

  private void usualFields() {
    int id = 100;
    for (String name : FieldsByName.NAMES) {
      number("customfield_" + id++, name);
    }
  }

  private Optional<Path> file(String json) throws IOException {
    return Optional.of(Files.writeString(folder.resolve("rice.json"), json));
  }

  private String refused(Optional<Path> file) {
    return assertThrows(UnusableSettings.class, () -> reader().usable(file)).getMessage();
  }

  @Test
  void withoutAFileTheFieldsAreFoundByTheirNames() {
    usualFields();
    assertEquals("customfield_104", reader().usable(Optional.empty()).scoreField());
  }

  @Test
  void aFieldThatIsMissingIsNamedWithWhatHelps() {
    usualFields();
    fields.remove(3);
    String message = refused(Optional.empty());
    assertTrue(message.contains("$.factors.effort.sources[0]"), message);
    assertTrue(message.contains("no number field \"Effort\""), message);
    assertTrue(message.contains("rice init"), message);
  }

  @Test
  void twoFieldsOfOneNameAreBothNamed() {
    usualFields();
    number("customfield_200", "effort");
    assertTrue(refused(Optional.empty()).contains("customfield_103, customfield_200"));
  }

  @Test
  void aFileThatNamesEverythingNeedsNoFieldByName() throws IOException {
    number("customfield_1", "Users");
    number("customfield_2", "Priority number");
    Optional<Path> file =
        file(
            """
            {"version": 2, "scoreField": "customfield_2", "factors": {
              "reach": {"sources": [{"kind": "number", "field": "customfield_1"}]},
              "impact": {"sources": [{"kind": "constant", "value": 1}]},
              "confidence": {"sources": [{"kind": "constant", "value": 80}]},
              "effort": {"sources": [{"kind": "constant", "value": 1}]}}}
            """);
    assertEquals("customfield_2", reader().usable(file).scoreField());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"number\", \"field\": \"summary\"}|holds string, not a number",
        "{\"kind\": \"number\", \"field\": \"customfield_9\"}|Jira has no field customfield_9",
        "{\"kind\": \"option\", \"field\": \"customfield_100\", \"values\": {\"a\": 1}}|not an option",
        "{\"kind\": \"linkCount\", \"linkType\": \"Clones\", \"direction\": \"inward\"}|no link type",
        "{\"kind\": \"priority\", \"values\": {\"High\": 3, \"Urgent\": 9}}|no priority \"Urgent\". It has: High, Low"
      })
  void whateverJiraDoesNotHaveIsToldWithItsPlace(String source, String told) throws IOException {
    usualFields();
    fields.add(new RemoteField("summary", "Summary", "string", "", false));
    Optional<Path> file =
        file("{\"version\": 2, \"factors\": {\"reach\": {\"sources\": [" + source + "]}}}");
    String message = refused(file);
    assertTrue(message.contains("$.factors.reach.sources[0]"), message);
    assertTrue(message.contains(told), message);
  }

  @Test
  void optionsAndLinksThatAreThereAreFine() throws IOException {
    usualFields();
    fields.add(new RemoteField("customfield_300", "Size", "option", SELECT, false));
    Optional<Path> file =
        file(
            """
            {"version": 2, "factors": {"reach": {"sources": [
              {"kind": "option", "field": "customfield_300", "values": {"Many": 9}},
              {"kind": "linkCount", "linkType": "blocks", "direction": "inward"}]}}}
            """);
    assertEquals(List.of(), reader().misfits(reader().usable(file)));
  }

  @Test
  void aFileThatIsNoneIsToldByItsName() throws IOException {
    usualFields();
    assertTrue(refused(Optional.of(folder.resolve("absent.json"))).contains("no such file"));
    assertTrue(refused(file("{\"version\": 2,")).contains("rice.json"));
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertTrue(refused(Optional.of(binary)).contains("no text in UTF-8"));
  }

  @Test
  void aFieldOfOneTeamIsNoFieldOfEverybody() {
    usualFields();
    fields.add(new RemoteField("customfield_200", "Reach", "number", RemoteField.NUMBER, true));
    assertEquals(List.of(), reader().misfits(reader().usable(Optional.empty())));
    fields.remove(0);
    assertTrue(refused(Optional.empty()).contains("no number field \"Reach\""));
  }

  @Test
  void aFieldOfJirasOwnIsNoneOfTheFive() {
    usualFields();
    fields.add(new RemoteField("effort", "Effort", "number", "", false));
    assertEquals(List.of(), reader().misfits(reader().usable(Optional.empty())));
  }
}
