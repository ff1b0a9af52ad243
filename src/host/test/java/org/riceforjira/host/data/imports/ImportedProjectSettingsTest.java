package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedProjectSettingsTest {
  private static final Map<String, String> FIELDS =
      Map.of(
          "Reach", "customfield_1",
          "Impact", "customfield_2",
          "Confidence", "customfield_3",
          "Effort", "customfield_4",
          "RICE Score", "customfield_5");

  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  private String settings(String csv) throws Exception {
    ImportResult project = desk.importText(csv).get(0);
    return ImportedProjectSettings.json(desk.store, project.projectId(), FIELDS);
  }

  @Test
  void everythingThatTheDataHasBecomesASource() throws Exception {
    String json =
        settings(
            """
            Issue key,Summary,Priority,Comment,Custom field (story points)
            ABC-1,One,Low,Fine,5
            ABC-2,Two,Blocker,,
            ABC-3,Three,None,,
            ABC-4,Four,Trivial,,
            """);

    String points = desk.field("story points").fieldId();
    assertEquals(
        "{\"version\":1,\"scoreField\":\"customfield_5\",\"factors\":{"
            + "\"reach\":{\"unit\":\"people who commented\",\"sources\":["
            + "{\"kind\":\"number\",\"field\":\"customfield_1\"},{\"kind\":\"commentAuthors\"}]},"
            + "\"impact\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_2\"},"
            + "{\"kind\":\"priority\",\"values\":{\"Blocker\":3,\"Low\":0.5,\"Trivial\":0.25}}]},"
            + "\"confidence\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_3\"},"
            + "{\"kind\":\"constant\",\"value\":50}]},"
            + "\"effort\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_4\"},"
            + "{\"kind\":\"storyPoints\",\"field\":\""
            + points
            + "\",\"pointsPerUnit\":20}]}}}",
        json);
  }

  @Test
  void whatTheDataHasNotIsNoSource() throws Exception {
    desk.importText("Issue key,Summary,Comment,Custom field (Story Points)\nXYZ-1,Other,Fine,5\n");

    assertEquals(
        "{\"version\":1,\"scoreField\":\"customfield_5\",\"factors\":{"
            + "\"reach\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_1\"}]},"
            + "\"impact\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_2\"}]},"
            + "\"confidence\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_3\"},"
            + "{\"kind\":\"constant\",\"value\":50}]},"
            + "\"effort\":{\"sources\":[{\"kind\":\"number\",\"field\":\"customfield_4\"}]}}}",
        settings("Issue key,Summary,Priority\nABC-1,One,None\n"));
  }
}
