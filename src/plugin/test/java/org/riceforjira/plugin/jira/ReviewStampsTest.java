package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.jira.entity.property.EntityPropertyQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.score.Factors;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;

class ReviewStampsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123Z");
  private static final ReviewStamp STAMP =
      new ReviewStamp("ann", AT, new Factors(450, 3, Double.NaN, 2));

  private final MiniJira jira = new MiniJira();
  private final MiniIssue issue = jira.issue(1);
  private final List<List<IssueNews>> told = new ArrayList<>();

  @Test
  void aStampIsKeptAsAPropertyThatOthersCanRead() {
    stamps().write(issue.ref(), ReviewTrail.of(STAMP));
    assertEquals(
        Map.of(
            issue.id,
            "{\"by\":\"ann\",\"at\":\"2026-03-02T09:00:00.123Z\","
                + "\"factors\":{\"reach\":450.0,\"impact\":3.0,\"effort\":2.0},\"version\":1,"
                + "\"former\":[null]}"),
        jira.properties.texts);
  }

  @Test
  void aStampIsReadAsItWasWritten() {
    stamps().write(issue.ref(), ReviewTrail.of(STAMP));
    assertEquals(Map.of(issue.id, STAMP), stamps().read(List.of(issue.id, 7L)));
    assertEquals(Optional.of(STAMP), stamps().all().orElseThrow().of(issue.id));
    assertEquals(Optional.empty(), stamps().all().orElseThrow().of(7));
    assertEquals(2, jira.properties.queries);
  }

  @Test
  void aStampKeepsTheLastThreeThatItReplaced() {
    ReviewTrail trail = ReviewTrail.of(at(1));
    for (int hour = 2; hour <= 5; hour++) {
      stamps().write(issue.ref(), trail);
      trail = ReviewTrail.after(stamps().trail(issue.id), at(hour));
    }
    stamps().write(issue.ref(), trail);
    assertEquals(Optional.of(trail), stamps().trail(issue.id));
    assertEquals(
        List.of(Optional.of(at(4)), Optional.of(at(3)), Optional.of(at(2))), trail.former());
    ReviewTrail oldest =
        trail.back().flatMap(ReviewTrail::back).flatMap(ReviewTrail::back).orElseThrow();
    assertEquals(at(2), oldest.last());
    assertFalse(oldest.canGoBack());
  }

  @Test
  void ofAStampWithoutATrailNothingIsKnownOfThoseBefore() {
    String stamp = "\"by\":\"ann\",\"at\":\"2026-03-02T09:00:00Z\",\"factors\":{}";
    for (String former : List.of("", ",\"former\":7", ",\"former\":[7,null]", ",\"former\":[]")) {
      jira.properties.texts.put(issue.id, "{" + stamp + former + "}");
      assertFalse(stamps().trail(issue.id).orElseThrow().canGoBack(), former);
    }
    jira.properties.texts.put(issue.id, "{" + stamp + ",\"former\":[{" + stamp + "},7,null]}");
    assertEquals(1, stamps().trail(issue.id).orElseThrow().former().size());
  }

  @Test
  void aStampIsTakenOff() {
    stamps().write(issue.ref(), ReviewTrail.of(STAMP));
    stamps().remove(issue.ref());
    assertEquals(Map.of(), stamps().read(List.of(issue.id)));
  }

  @Test
  void bothAreTold() {
    stamps().write(issue.ref(), ReviewTrail.of(STAMP));
    stamps().remove(issue.ref());
    List<IssueNews> reviewed = List.of(IssueNews.of(issue.ref(), Kind.REVIEWED, Timing.DONE));
    assertEquals(List.of(reviewed, reviewed), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "{}",
        "{\"by\":\"ann\",\"at\":\"yesterday\",\"factors\":{}}",
        "{\"by\":\"ann\",\"at\":\"2026-03-02T09:00:00Z\"}",
        "{\"by\":\"ann\",\"at\":\"2026-03-02T09:00:00Z\",\"factors\":{\"reach\":\"much\"}}",
        "{\"by\":null,\"at\":\"2026-03-02T09:00:00Z\",\"factors\":{}}",
        "{\"by\":\"ann\",\"at\":\"+1000000000-12-31T23:59:59Z\",\"factors\":{}}",
        "{\"by\":\"ann\",\"at\":\"+10000-01-01T00:00:00Z\",\"factors\":{}}",
        "{\"by\":\"ann\",\"at\":\"-1000000000-01-01T00:00:00Z\",\"factors\":{}}"
      })
  void whatSomebodyElseWroteThereIsNoStamp(String text) {
    jira.properties.texts.put(issue.id, text);
    assertEquals(Map.of(), stamps().read(List.of(issue.id)));
    assertEquals(Optional.empty(), stamps().all().orElseThrow().of(issue.id));
    assertEquals(Optional.empty(), stamps().trail(issue.id));
  }

  @Test
  void whoIsCalledByMoreThanAKeyHoldsIsNoReviewer() {
    String text = "{\"by\":\"%s\",\"at\":\"2026-03-02T09:00:00Z\",\"factors\":{}}";
    jira.properties.texts.put(issue.id, text.formatted("a".repeat(255)));
    assertEquals(1, stamps().read(List.of(issue.id)).size());
    jira.properties.texts.put(issue.id, text.formatted("a".repeat(256)));
    assertEquals(Map.of(), stamps().read(List.of(issue.id)));
  }

  @Test
  void whereJiraDoesNotTellThoseOfAllAtOnceThatIsSaid() {
    ApiCheck lacking = new ApiCheck(ChangedJira.without(EntityPropertyQuery.class.getName()));
    assertEquals(Optional.empty(), stamps(lacking).all());
    jira.indexAll();
    stamps().write(issue.ref(), ReviewTrail.of(STAMP));
    issue.matching("all");
    jira.indexAll();
    Candidates candidates = new JiraForRankings(jira).candidates(stamps(lacking), lacking);
    Candidates.Walk walk = candidates.walk(CandidatesTest.PROJECT, CandidatesTest.ALL);
    assertEquals(Optional.of(STAMP), walk.next().get(0).traits().review());
  }

  private static ReviewStamp at(int hour) {
    return new ReviewStamp("ann", AT.plusSeconds(3600L * hour), STAMP.factors());
  }

  private ReviewStamps stamps() {
    return stamps(new ApiCheck());
  }

  private ReviewStamps stamps(ApiCheck api) {
    HeardEvents heard = new HeardEvents(List.of(told::add), List.of(), new OwnWrites());
    return new ReviewStamps(new UnexportedServices(), heard, api);
  }
}
