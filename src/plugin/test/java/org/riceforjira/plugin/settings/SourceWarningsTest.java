package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.jira.MiniJira;

class SourceWarningsTest {
  private final CheckedProject project = new CheckedProject();
  private final MiniJira jira = project.jira;

  @Test
  void aFieldWithoutAnyValueIsTold() {
    jira.addField("customfield_10900", "Story Points");
    assertEquals(
        Map.of(
            "$.factors.effort.sources[0].field",
            "No issue of the project has a value in the field Story Points."),
        project.warnings(
            "{\"factors\": {\"effort\": {\"sources\": [{\"kind\": \"storyPoints\","
                + " \"field\": \"customfield_10900\", \"pointsPerUnit\": 8}]}}}"));
  }

  @Test
  void theEmptyFieldOfTheAppNeedsNoWarningWhereAnotherSourceStandsBehindIt() {
    for (int i = 1; i <= 4; i++) {
      jira.issue(i).matching(Example.SETTINGS.candidates());
    }
    String first = "{\"kind\": \"number\", \"field\": \"" + Example.FIELDS.reach() + "\"}";
    assertEquals(null, reachWarning(first + ", {\"kind\": \"watchers\"}"));
    assertEquals("No issue of the project has a value in the field Reach.", reachWarning(first));
  }

  private String reachWarning(String sources) {
    return project
        .warnings("{\"factors\": {\"reach\": {\"sources\": [" + sources + "]}}}")
        .get("$.factors.reach.sources[0].field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"votes\"}",
        "{\"kind\": \"watchers\"}",
        "{\"kind\": \"commentAuthors\"}",
        "{\"kind\": \"linkCount\", \"linkType\": \"Blocks\", \"direction\": \"inward\"}",
        "{\"kind\": \"constant\", \"value\": 5}"
      })
  void nothingBehindASourceThatAlwaysHasAValueIsEverAsked(String always) {
    assertEquals(
        Map.of(
            "$.factors.reach.sources[1]",
            "This is never asked: a source before it has a value for every issue."),
        project.warnings(
            "{\"factors\": {\"reach\": {\"sources\": ["
                + always
                + ", {\"kind\": \"constant\", \"value\": 7}]}}}"));
  }

  @Test
  void aSourceThatIsGivenTwiceIsAskedOnce() {
    String own = "{\"kind\": \"number\", \"field\": \"" + Example.FIELDS.reach() + "\"}";
    assertEquals(
        List.of("$.factors.reach.sources[1]"),
        project
            .warnings("{\"factors\": {\"reach\": {\"sources\": [" + own + "," + own + "]}}}")
            .keySet()
            .stream()
            .toList());
  }
}
