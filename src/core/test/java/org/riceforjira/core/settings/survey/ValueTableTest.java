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
  void decimalCommasAreReadAsDecimalPointsAre() {
    assertEquals(
        Optional.of(Map.of("0,25", 0.25, "0,5", 0.5, "1", 1.0, "2", 2.0)),
        ValueTable.ofOptions(List.of("0,25", "0,5", "1", "2"), Scale.IMPACT));
    assertEquals(
        Optional.of(Map.of("0,125", 0.125, "1.25", 1.25)),
        ValueTable.ofOptions(List.of("0,125", "1.25"), Scale.IMPACT));
  }

  @Test
  void whatCouldBeThousandsIsReadAsNothing() {
    assertEquals(Optional.empty(), ValueTable.ofOptions(List.of("1,000", "2,000"), Scale.IMPACT));
    assertEquals(Optional.empty(), ValueTable.ofOptions(List.of("1.000", "2.000"), Scale.IMPACT));
    assertEquals(Optional.empty(), ValueTable.ofOptions(List.of("1,2,3", "2"), Scale.IMPACT));
  }

  @Test
  void sizesKnowTheirOrderAsTheyStand() {
    assertEquals(
        Optional.of(Map.of("S", 0.25, "M", 1.0, "L", 3.0)),
        ValueTable.ofOptions(List.of("S", "M", "L"), Scale.IMPACT));
    assertEquals(
        Optional.of(Map.of("xl", 1.0, "XXL ", 3.0, "XS", 0.25)),
        ValueTable.ofOptions(List.of("xl", "XXL ", "XS"), Scale.IMPACT));
  }

  @Test
  void optionsThatDoNotSayWhichEndIsHighAreNotGuessedAt() {
    assertEquals(Optional.empty(), options("Alpha", "Beta", "Gamma"));
    assertEquals(Optional.empty(), options("P1", "P2", "P3"));
    assertEquals(Optional.empty(), options("None", "High", "Medium", "Low"));
    assertEquals(Optional.of(Map.of("Major", 3.0, "Minor", 0.25)), options("Major", "Minor"));
  }

  @Test
  void prioritiesAreInJirasOrderUnlessTheyClearlySayOtherwise() {
    assertEquals(Map.of("Highest", 3.0, "High", 0.25), priorities("Highest", "High"));
  }

  @Test
  void confidencesOfAtMostOneAreFractionsUnlessTheySayPercent() {
    assertEquals(
        Optional.of(Map.of("0.5", 50.0, "0,8", 80.0, "1", 100.0)),
        ValueTable.ofConfidences(List.of("0.5", "0,8", "1"), Scale.CONFIDENCE));
    assertEquals(
        Optional.of(Map.of("0.5 %", 0.5, "1 %", 1.0)),
        ValueTable.ofConfidences(List.of("0.5 %", "1 %"), Scale.CONFIDENCE));
    assertEquals(
        Optional.of(Map.of("0.5", 0.5, "80", 80.0)),
        ValueTable.ofConfidences(List.of("0.5", "80"), Scale.CONFIDENCE));
    assertEquals(
        Optional.of(Map.of("High", 100.0, "Low", 20.0)),
        ValueTable.ofConfidences(List.of("High", "Low"), Scale.CONFIDENCE));
  }

  private static Optional<Map<String, Double>> options(String... names) {
    return ValueTable.ofOptions(List.of(names), Scale.IMPACT);
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
