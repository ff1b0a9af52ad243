package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor reads is in their language, what machines read is not. */
@ExtendWith(RunningHost.class)
class LanguagesIT {
  private static final String APP = "/rest/rice/1.0/projects/SHOP/";

  /** Commas that are within no quotes. */
  private static final Pattern CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final Person greta;
  private final Person alice;

  /** Sees what greta sees. */
  private final Person bob;

  LanguagesIT(HostProcess host) {
    this.greta = host.person("greta");
    this.alice = host.person("alice");
    this.bob = host.person("bob");
  }

  private static JsonObject effort(Answer card) {
    for (JsonElement factor : card.object().getAsJsonArray("factors")) {
      if (factor.getAsJsonObject().get("factor").getAsString().equals("effort")) {
        return factor.getAsJsonObject().getAsJsonObject("value");
      }
    }
    throw new AssertionError("There is no effort.");
  }

  @Test
  void aNumberIsTheSameAndItsTextIsNot() throws Exception {
    JsonObject german = effort(greta.card("SHOP-6"));
    JsonObject english = effort(alice.card("SHOP-6"));
    assertEquals("0,75", german.get("text").getAsString());
    assertEquals("0.75", english.get("text").getAsString());
    assertEquals(0.75, german.get("number").getAsDouble());
    assertEquals(0.75, english.get("number").getAsDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "backlog.csv, missing",
    "report.csv?capacity=8.5&periodKind=quarter, lane, last period, flags, not planned because"
  })
  void tablesToTakeAwayAreTheSameInEveryLanguageButForTheirSentences(ArgumentsAccessor given)
      throws Exception {
    Set<String> sentences = new HashSet<>();
    for (int i = 1; i < given.size(); i++) {
      sentences.add(given.getString(i));
    }
    String path = APP + given.getString(0);
    assertEquals(without(sentences, bob.get(path)), without(sentences, greta.get(path)));
  }

  private static List<List<String>> without(Set<String> columns, Answer csv) {
    assertEquals(200, csv.status(), csv.toString());
    List<String[]> lines =
        csv.response().body().lines().map(line -> CELLS.split(line, -1)).toList();
    List<String> header = Arrays.asList(lines.get(0));
    assertTrue(header.containsAll(columns), header.toString());
    return lines.stream()
        .map(
            line ->
                IntStream.range(0, line.length)
                    .filter(i -> !columns.contains(header.get(i)))
                    .mapToObj(i -> line[i])
                    .toList())
        .toList();
  }

  @Test
  void settingsAreRefusedInTheLanguageOfWhoeverSentThem() throws Exception {
    String wrong = "{\"goals\": [{\"label\": \"A\", \"jql\": \"\", \"multiplier\": 0.01}]}";
    String path = "$.goals[0].multiplier";
    assertEquals(
        "Das muss eine Zahl von 0,1 bis 10 sein.",
        errors(greta.putSettings("SHOP", wrong)).get(path).getAsString());
    assertEquals(
        "This must be a number from 0.1 to 10.",
        errors(alice.putSettings("SHOP", wrong)).get(path).getAsString());
  }

  private static JsonObject errors(Answer answer) {
    assertEquals(400, answer.status(), answer.toString());
    return answer.object().getAsJsonObject("errors");
  }

  @Test
  void onlyTheMarkdownOfAReportIsForPeople() throws Exception {
    String path = APP + "report.md?capacity=8.5&periodKind=quarter";
    String german = greta.get(path).response().body();
    assertTrue(german.contains("8,5") && !german.contains("8.5"), german);
    assertNotEquals(german, alice.get(path).response().body());
  }
}
