package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.backlog.Filters.ReviewFilter;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.JiraForLists;
import org.riceforjira.plugin.jira.MiniJira;

class ListRequestsTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final JiraForLists jira = new JiraForLists(new MiniJira());
  private final ListRequests requests =
      new ListRequests(new QueryFilters(jira.epics(), jira.queries()), EnglishTexts.texts());

  @Test
  void whoeverAsksForNothingGetsTheFirstHundredInRankOrder() {
    ListRequest request = read("");
    assertEquals(new ListRequest.Part(0, 100), request.part());
    assertEquals(Sort.BY_RANK, request.question().sort());
    assertTrue(request.question().filters().areNone());
    assertEquals(Optional.empty(), request.list());
    assertEquals(Optional.empty(), request.at());
    assertEquals(new ListRequest.Named(false, false), request.named());
  }

  @Test
  void theListOfSingleRowsIsNamedOnce() {
    assertEquals(Optional.of("k3f9"), requests.list(Map.of("list", List.of("k3f9"))));
    assertEquals(Optional.empty(), requests.list(Map.of()));
    Refusal twice =
        assertThrows(Refusal.class, () -> requests.list(Map.of("list", List.of("k3f9", "k3f9"))));
    assertEquals(Set.of("list"), twice.errors().keySet());
  }

  @Test
  void everythingThatIsAskedForIsRead() {
    jira.addEpics();
    ListRequest request =
        read(
            "start=200&size=50&sort=-summary&list=k3f9&at=SHOP-7&text=%20shop%20&missing=true"
                + "&changed=week&review=30&goal=Vision&assignee=bob&version=10001&component=10002&epic=SHOP-1"
                + "&jql=labels%20%3D%20vision&capacity=38.5&policy=fill");
    assertEquals(new ListRequest.Part(200, 50), request.part());
    assertEquals(new Sort(Column.SUMMARY, true), request.question().sort());
    assertEquals("-summary", request.question().sort().code());
    assertEquals(Optional.of("k3f9"), request.list());
    assertEquals(Optional.of("SHOP-7"), request.at());
    assertEquals(
        new Filters(
            Optional.of("shop"),
            true,
            Optional.of(new ReviewFilter(30)),
            Optional.of("Vision"),
            Map.of(
                "jql", "labels = vision",
                "changed", "updated >= startOfWeek()",
                "assignee", "assignee = \"bob\"",
                "version", "fixVersion = 10001",
                "component", "component = 10002",
                "epic", "cf[10006] = \"SHOP-1\"")),
        request.question().filters());
    assertEquals(
        new CutWish(OptionalDouble.of(38.5), Optional.of(CutPolicy.FILL)),
        request.question().cut());
    assertEquals(new ListRequest.Named(true, true), request.named());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "start=-1        | start    | Give a whole number from 0 to 2147483647.",
        "start=2147483648| start    | Give a whole number from 0 to 2147483647.",
        "start=1.5       | start    | Give a whole number from 0 to 2147483647.",
        "start=x         | start    | Give a whole number from 0 to 2147483647.",
        "start=99999999999999999999 | start | Give a whole number from 0 to 2147483647.",
        "size=0          | size     | Give a whole number from 1 to 200.",
        "size=201        | size     | Give a whole number from 1 to 200.",
        "size=1e2        | size     | Give a whole number from 1 to 200.",
        "missing=yes     | missing  | Give one of these: true, false.",
        "changed=month   | changed  | Give one of these: week.",
        "review=0        | review   | Give due, or a number of days from 1 to 3650.",
        "review=3651     | review   | Give due, or a number of days from 1 to 3650.",
        "review=never    | review   | Give due, or a number of days from 1 to 3650.",
        "review=-3       | review   | Give due, or a number of days from 1 to 3650.",
        "policy=best     | policy   | Give one of these: stop, fill.",
        "capacity=-1     | capacity | Give a number from 0 to 1\u202f000\u202f000\u202f000, with a point before decimals.",
        "capacity=1,5    | capacity | Give a number from 0 to 1\u202f000\u202f000\u202f000, with a point before decimals.",
        "capacity=NaN    | capacity | Give a number from 0 to 1\u202f000\u202f000\u202f000, with a point before decimals.",
        "capacity=1000000000.1 | capacity | Give a number from 0 to 1\u202f000\u202f000\u202f000, with a point before decimals.",
        "version=1.0     | version  | Give the number of one that exists, such as 10001.",
        "component=Web   | component| Give the number of one that exists, such as 10001.",
        "epic=7          | epic     | Give the key of an issue, such as SHOP-7.",
        "epic=SHOP-1     | epic     | This Jira has no epics, so lists cannot be filtered by them.",
        "size=1&size=2   | size     | Give this only once.",
      })
  void whatIsWrongIsToldInASentence(String query, String name, String sentence) {
    assertEquals(Map.of(name, sentence), errors(query));
  }

  @Test
  void theColumnsToSortByAreNamed() {
    String sentence = errors("sort=price").get("sort");
    assertTrue(sentence.startsWith("Sort by one of these"), sentence);
    assertTrue(
        sentence.endsWith(
            "rank, -rank, key, -key, type, -type, summary, -summary, status,"
                + " -status, reach, -reach, impact, -impact, confidence, -confidence, effort, -effort,"
                + " score, -score, interval, -interval, total, -total, review, -review."),
        sentence);
  }

  @Test
  void allThatIsWrongIsToldAtOnceAlsoWhatJiraSays() {
    assertEquals(
        Set.of("size", "sort", "capacity", "jql", "epic"),
        errors("size=0&sort=up&capacity=many&jql=rubbish&epic=SHOP-1&version=10001").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "assignee", "list", "at"})
  void aTextHasUpTo255Characters(String name) {
    read(name + "=" + "x".repeat(255));
    assertEquals(
        Map.of(name, "Give at most 255 characters."), errors(name + "=" + "x".repeat(256)));
  }

  @Test
  void aQueryHasUpTo5000Characters() {
    read("jql=" + "x".repeat(5000));
    assertEquals(Map.of("jql", "Give at most 5000 characters."), errors("jql=" + "x".repeat(5001)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start=0",
        "start=2147483647",
        "size=1",
        "size=200",
        "capacity=0",
        "capacity=1000000000",
        "review=1",
        "review=3650",
        "review=due"
      })
  void theLimitsThemselvesAreAllowed(String query) {
    read(query);
  }

  @Test
  void blankParametersAreAbsentButForTheAssigneeWhoIsNobodyThen() {
    ListRequest request =
        read(
            "start=&size=+&sort=&text=+&missing=&changed=&review=&version=&component=&epic=&jql="
                + "&capacity=&policy=&list=&at=");
    assertTrue(request.question().filters().areNone());
    assertEquals(
        Map.of("assignee", "assignee is EMPTY"), read("assignee=").question().filters().queries());
  }

  @Test
  void whatEndsATextInJqlIsEscaped() {
    assertEquals(
        Map.of("assignee", "assignee = \"a\\\" OR project = \\\"B\\\\\""),
        read("assignee=a%22+OR+project+%3D+%22B%5C").question().filters().queries());
  }

  @ParameterizedTest
  @CsvSource({
    "jql=rubbish, jql, Error in the JQL Query.",
    "jql=a%29+OR+%28b, jql, Error in the JQL Query.",
    "jql=a+ORDER+BY+b, jql, 'A query only chooses issues here: leave out ORDER BY and what follows it.'",
    "jql=fixVersion+%3D+deleted, jql, The value 'deleted' does not exist.",
    "assignee=deleted, assignee, The value 'deleted' does not exist.",
  })
  void whatJiraSaysAgainstAQueryIsToldUnderItsParameter(
      String query, String name, String sentence) {
    Filters filters = read(query + "&version=10001").question().filters();
    Refusal refusal =
        assertThrows(Refusal.class, () -> requests.check(PROJECT, filters, List.of()));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Map.of(name, sentence), Refusals.errors(refusal));
  }

  @Test
  void upToAHundredKeysAreRead() {
    assertEquals(List.of("A-1", "A-2"), keys("keys=A-1,+A-2,,A-1"));
    StringBuilder many = new StringBuilder("keys=A-0");
    for (int i = 1; i < 100; i++) {
      many.append(",A-").append(i);
    }
    assertEquals(100, keys(many.toString()).size());
    for (String wrong : List.of("", "keys=", "keys=,", many + ",A-100")) {
      Refusal refusal = assertThrows(Refusal.class, () -> keys(wrong));
      assertEquals(
          Map.of("keys", "Give 1 to 100 keys of issues, with commas between them."),
          Refusals.errors(refusal));
    }
  }

  @Test
  void whatIsNotSaidOfTheLineIsSaidByTheSettings() {
    CutChoice settings = new CutChoice(CutPolicy.FILL, OptionalDouble.of(40));
    assertEquals(settings, read("").question().cut().over(settings));
    assertEquals(
        new CutChoice(CutPolicy.STOP, OptionalDouble.of(7)),
        read("capacity=7&policy=stop").question().cut().over(settings));
  }

  @Test
  void aListWillDoIfNothingElseIsAskedForOrJustThat() {
    Question shown = read("text=shop&sort=-score&capacity=4").question();
    assertTrue(read("list=x&start=100").takes(shown));
    assertTrue(read("text=shop&sort=-score&capacity=4.0").takes(shown));
    assertEquals(false, read("text=shop&sort=-score&capacity=5").takes(shown));
    assertEquals(false, read("text=shop").takes(shown));
    assertEquals(false, read("sort=-score").takes(shown));
    assertTrue(read("list=x&capacity=5&policy=fill").takesButForCut(shown));
    assertEquals(false, read("text=other&capacity=4").takesButForCut(shown));
  }

  private ListRequest read(String query) {
    return requests.read(PROJECT, Queries.of(query));
  }

  private List<String> keys(String query) {
    return requests.keys(Queries.of(query));
  }

  private Map<String, String> errors(String query) {
    Refusal refusal = assertThrows(Refusal.class, () -> read(query));
    assertEquals(400, Refusals.status(refusal));
    return Refusals.errors(refusal);
  }
}
