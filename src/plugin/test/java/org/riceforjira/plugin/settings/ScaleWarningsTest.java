package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleWarningsTest {
  private static final String STORED = "$.factors.confidence.stored";
  private static final String LEVELS = "$.factors.confidence.levels";

  private final CheckedProject project = new CheckedProject();

  @Test
  void percentsThatAreMostlyAtMostOneLookLikeFractions() {
    assertWarned(STORED, "2 of 4 values are at most 1: is this a fraction?", 0.8, 1, 1.5, 80);
  }

  @Test
  void noConfidenceAtAllIsNoFraction() {
    assertWarned(STORED, "1 of 4 values are at most 1: is this a fraction?", 0, 0, 1, 80);
    assertWarned(LEVELS, "2 of 4 values are none of the levels.", 0, 0, 80, 80);
  }

  @Test
  void aFewSmallPercentsAreNothingButNoLevels() {
    assertWarned(LEVELS, "1 of 4 values are none of the levels.", 1, 50, 80, 100);
  }

  @Test
  void moreThanHundredPercentGivesNoScore() {
    assertWarned(STORED, "1 of 4 values are more than 100, and give no score.", 120, 80, 80, 80);
  }

  @Test
  void fractionsOfMoreThanOneLookLikePercents() {
    project.confidence(0.8, 0.5, 80, 1);
    assertEquals(
        Map.of(STORED, "1 of 4 values are more than 1: are these percents?"),
        project.warnings(confidenceStored("fraction")));
  }

  @Test
  void levelsOfAFractionAreComparedAsTheyAreStored() {
    project.confidence(0.8, 0.5, 1, 0.2);
    assertEquals(Map.of(), project.warnings(confidenceStored("fraction")));
  }

  @Test
  void aScaleOfTheTeamsOwnIsTakenAsItIs() {
    project.confidence(0.8, 500, 1, 7);
    assertEquals(
        Map.of(),
        project.warnings("{\"factors\": {\"confidence\": {\"stored\": \"raw\", \"levels\": []}}}"));
  }

  @Test
  void whatOthersCannotSeeIsNotCounted() {
    project.confidence(0.8, 0.8, 0.8, 0.8);
    for (int i = 1; i <= 4; i++) {
      project.typed(i, 0.8).hidden();
    }
    assertTrue(project.warnings("{}").get(STORED) == null);
  }

  private void assertWarned(String path, String sentence, double... confidences) {
    project.confidence(confidences);
    assertEquals(Map.of(path, sentence), project.warnings("{}"));
  }

  private static String confidenceStored(String unit) {
    return "{\"factors\": {\"confidence\": {\"stored\": \"" + unit + "\"}}}";
  }
}
