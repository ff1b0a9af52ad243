package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    stamps().write(issue.ref(), STAMP);
    assertEquals(
        Map.of(
            issue.id,
            "{\"by\":\"ann\",\"at\":\"2026-03-02T09:00:00.123Z\","
                + "\"factors\":{\"reach\":450.0,\"impact\":3.0,\"effort\":2.0}}"),
        jira.properties.texts);
  }

  @Test
  void aStampIsReadAsItWasWritten() {
    stamps().write(issue.ref(), STAMP);
    assertEquals(Map.of(issue.id, STAMP), stamps().read(List.of(issue.id, 7L)));
    assertEquals(Optional.of(Map.of(issue.id, STAMP)), stamps().all());
    assertEquals(1, jira.properties.queries);
  }

  @Test
  void aStampIsTakenOff() {
    stamps().write(issue.ref(), STAMP);
    stamps().remove(issue.ref());
    assertEquals(Map.of(), stamps().read(List.of(issue.id)));
  }

  @Test
  void bothAreTold() {
    stamps().write(issue.ref(), STAMP);
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
    assertEquals(Optional.of(Map.of()), stamps().all());
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
    stamps().write(issue.ref(), STAMP);
    issue.matching("all");
    jira.indexAll();
    Candidates candidates = jira.candidates(stamps(lacking), lacking);
    Candidates.Walk walk = candidates.walk(CandidatesTest.PROJECT, CandidatesTest.ALL);
    assertEquals(Optional.of(STAMP), walk.next().get(0).traits().review());
  }

  private ReviewStamps stamps() {
    return stamps(new ApiCheck());
  }

  private ReviewStamps stamps(ApiCheck api) {
    HeardEvents heard = new HeardEvents(List.of(told::add), new OwnWrites());
    return new ReviewStamps(new UnexportedServices(), heard, api);
  }
}
