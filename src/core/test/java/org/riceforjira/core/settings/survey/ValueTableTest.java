package org.riceforjira.core.settings.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Scale;

class ValueTableTest {
  @Test
  void fivePrioritiesGetTheFiveLevels() {
    Map<String, Double> levels =
        Map.of("Highest", 3.0, "High", 2.0, "Medium", 1.0, "Low", 0.5, "Lowest", 0.25);
    assertEquals(levels, priorities("Highest", "High", "Medium", "Low", "Lowest"));
    assertEquals(levels, priorities("Lowest", "Low", "Medium", "High", "Highest"));
    assertEquals(
        Map.of("Blocker", 3.0, "Critical", 2.0, "Major", 1.0, "Minor", 0.5, "Trivial", 0.25),
        priorities("Blocker", "Critical", "Major", "Minor", "Trivial"));
  }

  @Test
  void fewerOrMoreNamesAreSpreadOverTheLevels() {
    assertEquals(Map.of("P1", 3.0, "P2", 1.0, "P3", 0.25), priorities("P1", "P2", "P3"));
    assertEquals(
        Map.of("A", 3.0, "B", 2.0, "C", 1.0, "D", 1.0, "E", 0.5, "F", 0.25),
        priorities("A", "B", "C", "D", "E", "F"));
  }

  @Test
  void oneNameTellsNothing() {
    assertEquals(Optional.empty(), ValueTable.spread(List.of("Medium"), Scale.IMPACT));
    assertEquals(Optional.empty(), ValueTable.spread(List.of(), Scale.IMPACT));
    assertEquals(Optional.empty(), ValueTable.spread(List.of("A", "B"), Scale.NONE));
  }

  @Test
  void optionsKeepTheirOrderWhicheverEndIsHigh() {
    assertEquals(
        List.of("Minor=0.25", "Medium=1.0", "Severe=3.0"),
        ValueTable.ofOptions(List.of("Minor", "Medium", "Severe"), Scale.IMPACT)
            .orElseThrow()
            .entrySet()
            .stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void optionsThatAreNumbersKeepThem() {
    assertEquals(
        Optional.of(Map.of("50 %", 50.0, "80%", 80.0, "100", 100.0)),
        ValueTable.ofOptions(List.of("50 %", "80%", "100"), Scale.CONFIDENCE));
    assertEquals(
        Optional.of(Map.of("0.5", 0.5, "1", 1.0)),
        ValueTable.ofOptions(List.of("0.5", "1"), Scale.NONE));
  }

  @Test
  void moreOptionsThanLevelsAreNotGuessedAt() {
    List<String> six = List.of("A", "B", "C", "D", "E", "F");
    assertEquals(Optional.empty(), ValueTable.ofOptions(six, Scale.IMPACT));
    assertEquals(Optional.empty(), ValueTable.ofOptions(List.of("One"), Scale.IMPACT));
    assertEquals(Optional.empty(), ValueTable.ofOptions(List.of("S", "M"), Scale.NONE));
    assertEquals(Optional.empty(), ValueTable.ofOptions(List.of(), Scale.IMPACT));
  }

  private static Map<String, Double> priorities(String... names) {
    return ValueTable.spread(List.of(names), Scale.IMPACT).orElseThrow();
  }
}
