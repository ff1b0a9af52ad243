package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.jira.CheckedSettings.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.settings.ProjectSettings;

/** Which queries settings may name as candidates and goals. */
class SettingsQueriesTest {
  @TempDir private Path folder;

  private final CheckedSettings checked = new CheckedSettings();

  static List<String> unusable() {
    return List.of(
        "rubbish",
        "status = Open ORDER BY key",
        "status = Open) OR (x = 1",
        "fixVersion = deleted");
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void candidatesMustBeAQueryThatFitsIntoALargerOne(String jql) {
    assertEquals(
        Set.of("$.planning.candidates.jql"),
        checked.problems(settings(Map.of(), Example.FIELDS.score(), jql)).keySet());
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void aGoalMustBeAQueryThatFitsIntoALargerOneAndNamesWhatThereIs(String jql) {
    Map<String, String> problems = checked.problems(goals("labels = a", jql));
    assertEquals(Set.of("$.goals[1].jql"), problems.keySet());
    assertTrue(
        problems.get("$.goals[1].jql").startsWith("This query cannot be used: "),
        problems.toString());
  }

  @Test
  void whereNamesCannotBeCheckedTheyAreTaken() throws IOException {
    ApiCheck api = new ApiCheck(ChangedJira.withoutValidation(folder));
    ProjectSettings wanted = goals("fixVersion = deleted", "rubbish");
    assertEquals(Set.of("$.goals[1].jql"), checked.problems(api, wanted).keySet());
  }

  @Test
  void noCandidatesMeanAllIssues() {
    assertEquals(Map.of(), checked.problems(settings(Map.of(), Example.FIELDS.score(), " ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issue in riceTop(\"SHOP\", 20)",
        "issue in RICEUNSCORED (SHOP)",
        "a=1 OR issue not in riceTop(a,1)"
      })
  void theRankingIsNotMadeOfQueriesThatAskForIt(String jql) {
    String sentence =
        "riceTop and riceUnscored cannot be used here, because the ranking is made of this query.";
    assertEquals(Map.of("$.goals[0].jql", sentence), checked.problems(goals(jql)));
    assertEquals(
        Map.of("$.planning.candidates.jql", sentence),
        checked.problems(settings(Map.of(), Example.FIELDS.score(), jql)));
  }

  private static ProjectSettings goals(String... jql) {
    return SettingsOf.goals(
        Stream.of(jql)
            .map(query -> new AlignmentRule(query, 2, "Goal " + query))
            .toArray(AlignmentRule[]::new));
  }
}
