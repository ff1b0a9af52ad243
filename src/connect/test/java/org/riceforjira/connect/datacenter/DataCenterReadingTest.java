package org.riceforjira.connect.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.http.Request;
import org.riceforjira.connect.fake.rest.Habits.KeyComparison;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.FakeLogin;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.login.Login;

class DataCenterReadingTest {
  private static final String SEARCH = "/search";

  private final FakeJira jira = FakeJira.dataCenter().inContext("/jira");
  private Login login;

  @BeforeEach
  void logIn() {
    jira.project("A", 1).project("B", 2);
    login = FakeLogin.to(jira);
  }

  @AfterEach
  void close() {
    login.close();
    jira.close();
  }

  private void issues(String project, int count) {
    IntStream.rangeClosed(1, count).forEach(n -> jira.issue(project + "-" + n));
  }

  private static List<String> keys(String project, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> project + "-" + n).toList();
  }

  private Reading reading(String... projects) {
    String jql = projects.length == 0 ? "project in (A, B)" : "";
    return login.jira().read(new IssueQuery(List.of(projects), jql, List.of("summary")));
  }

  private static List<String> all(Reading reading, int limit) {
    List<String> keys = new ArrayList<>();
    for (int page = 0; !reading.done() && page < 200; page++) {
      keys.addAll(next(reading, limit));
    }
    assertTrue(reading.done(), "Reading comes to an end.");
    return keys;
  }

  private static List<String> next(Reading reading, int limit) {
    List<RemoteIssue> page = reading.next(limit);
    return page.stream().map(RemoteIssue::key).toList();
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted().toList();
  }

  @Test
  void whatFitsOnAPageIsOneRequest() {
    issues("A", 20);
    assertEquals(keys("A", 20), all(reading("A"), 50));
    assertEquals(1, jira.requests().count("POST", SEARCH));
  }

  @Test
  void pagesCostNoMoreRequestsThanTheyMust() {
    issues("A", 100);
    assertEquals(keys("A", 100), all(reading("A"), 25));
    assertEquals(4, jira.requests().count("POST", SEARCH));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void aServerThatGivesSmallerPagesIsReadInThose(int most) {
    issues("A", 23);
    jira.habits().pagesOfAtMost(most);
    assertEquals(keys("A", 23), all(reading("A"), 500));
  }

  @ParameterizedTest
  @CsvSource({"A-1, A-20", "A-9, A-10", "A-10, A-11", "A-3, A-25"})
  void anIssueDeletedBetweenTwoPagesLeavesNoGap(String first, String second) {
    issues("A", 40);
    Reading reading = reading("A");
    List<String> read = new ArrayList<>(next(reading, 10));
    jira.issue(first).delete();
    jira.issue(second).delete();
    read.addAll(all(reading, 10));
    assertEquals(read.size(), read.stream().distinct().count(), "No issue comes twice.");
    List<String> left = new ArrayList<>(keys("A", 40));
    left.removeAll(List.of(first, second));
    assertTrue(read.containsAll(left), () -> "Missing are " + minus(left, read));
  }

  private static List<String> minus(List<String> all, List<String> some) {
    List<String> left = new ArrayList<>(all);
    left.removeAll(some);
    return left;
  }

  @Test
  void manyIssuesThatLeaveTheQueryAtOnceLeaveNoGap() {
    issues("A", 60);
    Reading reading =
        login.jira().read(new IssueQuery(List.of("A"), "statusCategory != Done", List.of()));
    List<String> read = new ArrayList<>(next(reading, 20));
    for (int n = 1; n <= 25; n++) {
      jira.issue("A-" + n).status("Done");
    }
    read.addAll(all(reading, 20));
    assertTrue(read.containsAll(keys("A", 60).subList(25, 60)));
    assertEquals(read.size(), read.stream().distinct().count());
  }

  @Test
  void everythingMayBeGoneBeforeTheNextPage() {
    issues("A", 30);
    Reading reading = reading("A");
    assertEquals(10, next(reading, 10).size());
    keys("A", 30).forEach(key -> jira.issue(key).delete());
    assertEquals(List.of(), all(reading, 10));
  }

  @Test
  void moreThanTheWindowIsReadBehindTheLastKey() {
    issues("A", 55);
    issues("B", 30);
    jira.habits().resultWindow(20);
    assertEquals(sorted(union()), sorted(all(reading(), 10)));
  }

  private static List<String> union() {
    List<String> both = new ArrayList<>(keys("A", 55));
    both.addAll(keys("B", 30));
    return both;
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 10, 19})
  void aWindowThatTheServerDoesNotTellIsNoticed(int limit) {
    issues("A", 64);
    jira.habits().hiddenWindow(20);
    assertEquals(keys("A", 64), sortedByNumber(all(reading("A"), limit)));
  }

  private static List<String> sortedByNumber(List<String> keys) {
    return keys.stream()
        .sorted((left, right) -> Integer.compare(number(left), number(right)))
        .toList();
  }

  private static int number(String key) {
    return Integer.parseInt(key.substring(key.indexOf('-') + 1));
  }

  @ParameterizedTest
  @EnumSource(KeyComparison.class)
  void aKeyThatIsGoneHoldsNothingUp(KeyComparison habit) {
    issues("A", 60);
    jira.habits().resultWindow(20).keys(habit);
    Reading reading = reading("A");
    List<String> read = new ArrayList<>();
    while (read.size() < 30) {
      read.addAll(next(reading, 10));
    }
    jira.issue(read.get(read.size() - 1)).delete();
    jira.issue("A-2").delete();
    read.addAll(all(reading, 10));
    assertEquals(keys("A", 60), sortedByNumber(read));
  }

  @Test
  void whereKeysAreRefusedTheTimeOfCreationIsInTheZoneOfTheLogin() {
    ZoneId zone = ZoneId.of("America/New_York");
    jira.user(FakeJira.RICE).in(zone);
    issues("A", 45);
    jira.habits().resultWindow(20).keys(KeyComparison.REFUSED);
    login.close();
    login = FakeLogin.to(jira);
    assertEquals(keys("A", 45), sortedByNumber(all(reading("A"), 10)));
    String first =
        jira.requests().of("POST", SEARCH).stream()
            .map(Request::body)
            .filter(body -> body.contains("created >="))
            .findFirst()
            .orElseThrow();
    assertTrue(first.contains("2026-01-05 04:"), first);
  }

  @Test
  void anHourThatIsThereTwiceIsReadFromItsBeginning() {
    jira.user(FakeJira.RICE).in(ZoneId.of("Europe/Berlin"));
    Instant twice = Instant.parse("2026-10-24T21:00:00Z");
    for (int n = 1; n <= 45; n++) {
      jira.issue("A-" + n).created(twice.plusSeconds(n * 480L));
    }
    jira.habits().resultWindow(20).keys(KeyComparison.REFUSED);
    login.close();
    login = FakeLogin.to(jira);
    assertEquals(keys("A", 45), sortedByNumber(all(reading("A"), 10)));
  }

  @Test
  void moreInOneMinuteThanTheWindowHoldsIsToldRatherThanMissed() {
    for (int n = 1; n <= 45; n++) {
      jira.issue("A-" + n).created(Instant.parse("2026-03-02T10:00:00Z"));
    }
    jira.habits().resultWindow(20).keys(KeyComparison.REFUSED);
    Reading reading = reading("A");
    JiraProblem problem = assertThrows(JiraProblem.class, () -> all(reading, 10));
    assertTrue(problem.getMessage().contains("2026-03-02 10:00"), problem.getMessage());
    assertFalse(reading.done());
  }

  @Test
  void aQueryThatJiraDoesNotAcceptIsRefusedWithItsWords() {
    Reading reading = login.jira().read(new IssueQuery(List.of("A"), "nonsense = 1", List.of()));
    JiraProblem problem = assertThrows(JiraProblem.class, () -> reading.next(10));
    assertEquals(JiraProblem.Kind.REJECTED, problem.kind());
    assertTrue(problem.getMessage().contains("nonsense"), problem.getMessage());
  }

  @Test
  void aServerThatFailsIsNotTakenForOneWhoseIssuesAreGone() {
    issues("A", 2);
    List<Long> ids = reading("A").next(10).stream().map(RemoteIssue::id).toList();
    jira.next(3, "POST", SEARCH).answers(500);
    assertThrows(JiraProblem.class, () -> login.jira().now(ids, List.of("summary")));
  }

  @Test
  void issuesThatWereReadBehindKeysAndCreatedTogetherAreNotTooMany() {
    for (int n = 1; n <= 60; n++) {
      int minute = n <= 15 ? 0 : n;
      jira.issue("A-" + n).created(Instant.parse("2026-03-02T10:00:00Z").plusSeconds(60L * minute));
    }
    jira.habits().resultWindow(20).keys(KeyComparison.REFUSED);
    assertEquals(keys("A", 60), sortedByNumber(all(reading("A"), 5)));
  }

  @Test
  void anIssueThatIsGoneHidesNoneOfThoseAskedForWithIt() {
    issues("A", 5);
    List<Long> ids = reading("A").next(10).stream().map(RemoteIssue::id).toList();
    jira.issue("A-3").delete();
    List<RemoteIssue> now = login.jira().now(ids, List.of("summary"));
    assertEquals(
        List.of("A-1", "A-2", "A-4", "A-5"), sorted(now.stream().map(RemoteIssue::key).toList()));
  }

  @Test
  void aSearchThatFindsNothingBehindAKeyIsNotTakenForTheEnd() {
    issues("A", 60);
    jira.habits().resultWindow(20);
    Reading reading = reading("A");
    List<String> read = new ArrayList<>(next(reading, 10));
    read.addAll(next(reading, 10));
    jira.next("POST", SEARCH)
        .answers(200)
        .saying("{\"startAt\": 0, \"maxResults\": 10, \"total\": 0, \"issues\": []}");
    read.addAll(all(reading, 10));
    assertEquals(keys("A", 60), sortedByNumber(read));
  }

  @Test
  void aPageThatIsRefusedIsNotTakenForTheEndOfAWindow() {
    issues("A", 30);
    Reading reading = reading("A");
    next(reading, 10);
    jira.next("POST", SEARCH).answers(400);
    assertThrows(JiraProblem.class, () -> reading.next(10));
  }
}
