package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.riceforjira.host.it.Refusals.assertRefused;
import static org.riceforjira.host.it.Refusals.assertSentences;
import static org.riceforjira.host.it.Refusals.keys;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of the backlog is answered, and what is wrong with a sentence. */
@ExtendWith(RunningHost.class)
class BacklogInputIT {
  private final Person bob;
  private final Person alice;
  private final ReadBacklog backlog;

  BacklogInputIT(HostProcess host) {
    this.bob = host.person("bob");
    this.alice = host.person("alice");
    this.backlog = new ReadBacklog(bob, "SHOP");
  }

  @BeforeEach
  void awaitTheRanking() throws Exception {
    backlog.all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start=-1                    | start
          start=1.5                   | start
          start=many                  | start
          start=2147483648            | start
          start=99999999999999999999  | start
          start=%00                   | start
          size=0                      | size
          size=201                    | size
          size=1e2                    | size
          sort=colour                 | sort
          sort=--rank                 | sort
          missing=yes                 | missing
          changed=month               | changed
          review=0                    | review
          review=3651                 | review
          review=soon                 | review
          assignee=nobody             | assignee
          assignee=b%22%20OR%20key%3D%22SHOP-1 | assignee
          version=1                   | version
          version=abc                 | version
          version=99999999999999999999 | version
          component=-3                | component
          epic=NONE-1                 | epic
          epic=x%22y                  | epic
          jql=labels%20%3D            | jql
          jql=ORDER%20BY%20key        | jql
          jql=key%3DSHOP-1)%20OR%20(key%3DSHOP-2 | jql
          jql=project%3DNONE          | jql
          jql=%00                     | jql
          capacity=-1                 | capacity
          capacity=much               | capacity
          capacity=NaN                | capacity
          capacity=1,5                | capacity
          capacity=1000000001         | capacity
          policy=most                 | policy
          start=1&start=2             | start
          jql=a%3D&jql=b%3D           | jql
          list=a&list=a               | list
          size=0&sort=x&version=1&jql=a%3D | jql,size,sort,version
          """)
  void aWrongParameterIsRefusedByItsName(String query, String names) throws Exception {
    String capacity = query.contains("capacity") ? "" : "&capacity=4";
    for (String rest : List.of("?", "/cut?", ".csv?")) {
      assertRefused(Set.of(names.split(",")), backlog.get(rest + query + capacity));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text, 256",
    "at, 256",
    "list, 256",
    "assignee, 256",
    "sort, 6000",
    "capacity, 6000",
    "jql, 5001"
  })
  void anEndlessParameterIsRefused(String name, int length) throws Exception {
    assertRefused(Set.of(name), backlog.get("?" + name + "=" + "9".repeat(length)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?text=%00",
        "?text=%FF",
        "?at=%00",
        "?start=2147483647",
        "?list=..%2F..%2Fx",
        "?more=1"
      })
  void whatIsOddButAllowedIsAnswered(String query) throws Exception {
    assertEquals(200, backlog.get(query).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /rows                                  | keys
          /rows?keys=,                           | keys
          /rows?keys=SHOP-1&keys=SHOP-2          | keys
          /rows?keys=SHOP-1&list=a&list=b        | list
          /cut                                   | capacity
          /comparison?left=SHOP-1                | right
          /comparison?left=SHOP-1&right=SHOP-1   | right
          /comparison?left=SHOP-1&left=SHOP-2&right=SHOP-3   | left
          /comparison?left=SHOP-1&right=SHOP-2&right=SHOP-3  | right
          """)
  void theOtherReadingCallsNameWhatIsWrongToo(String rest, String name) throws Exception {
    assertRefused(Set.of(name), backlog.get(rest));
  }

  @Test
  void moreThanAHundredRowsAtOnceAreRefused() throws Exception {
    String keys = keys(101, "SHOP-%d");
    assertRefused(Set.of("keys"), backlog.get("/rows?keys=" + keys));
    assertEquals(200, backlog.get("/rows?keys=" + keys(100, "SHOP-%d")).status());
  }

  @ParameterizedTest
  @CsvSource({
    "capacity=1&capacity=2, capacity",
    "policy=stop&policy=fill, policy",
    "capacity=-1, capacity",
    "policy=x, policy"
  })
  void anExplanationRefusesAWrongLine(String query, String name) throws Exception {
    assertRefused(Set.of(name), bob.get("/rest/rice/1.0/issues/SHOP-1/why?" + query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "%20", "%F0%9F%98%80", "SHOP'%20OR%201", "-1"})
  void aProjectThatThereIsNotIsNotFound(String key) throws Exception {
    String path = "/rest/rice/1.0/projects/%s/backlog".formatted(key);
    for (String rest : List.of("", "/rows?keys=SHOP-1", "/cut?capacity=4", ".csv")) {
      Answer answer = bob.get(path + rest);
      assertEquals(404, answer.status(), answer.toString());
      assertSentences(answer);
    }
  }

  @Test
  void aListThatIsUnknownOrSomebodyElsesIsMadeAnew() throws Exception {
    String own = list(backlog.page("size=1"));
    String others = list(new ReadBacklog(alice, "SHOP").page("size=1"));

    assertEquals(own, list(backlog.page("size=1&list=" + own)));
    for (String unknown : List.of(others, "nonsense", own + "0")) {
      assertNotEquals(unknown, list(backlog.page("size=1&list=" + unknown)));
    }
    assertNotEquals(own, list(backlog.page("size=1&sort=key&list=" + own)));
  }

  private static String list(JsonObject page) {
    return page.getAsJsonObject("list").get("id").getAsString();
  }
}
