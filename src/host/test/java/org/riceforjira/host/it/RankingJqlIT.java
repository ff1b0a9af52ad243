package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ranking where Jira takes JQL. */
@ExtendWith(RunningHost.class)
class RankingJqlIT {
  private static final String GRANTS = "/rest/host/1/projects/SHOP/permissions";
  private static final String HIDDEN = "SHOP-40";
  private static final String EDITED = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600

  private final HostProcess host;
  private final Person bob;
  private final Person admin;
  private final String grants;

  RankingJqlIT(HostProcess host) throws Exception {
    this.host = host;
    this.bob = host.person("bob");
    this.admin = host.person("admin");
    this.grants = admin.get(GRANTS).response().body();
  }

  @AfterEach
  void putBack() throws Exception {
    admin.send("PUT", GRANTS, grants);
    bob.factors(EDITED, "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "alice", "bob", "viewer"})
  void whoSeesTheProjectFindsTheFirstOfTheBacklogThatTheySee(String name) throws Exception {
    Person person = host.person(name);
    List<String> ranked =
        ReadBacklog.keys(new ReadBacklog(person, "SHOP").page("size=200&missing=false"));

    for (int most : List.of(1, 14, 15)) {
      String jql = "issue in riceTop(\"SHOP\", %d)".formatted(most);
      assertEquals(Set.copyOf(ranked.subList(0, most)), Set.copyOf(person.keys(jql)), jql);
    }
  }

  @ParameterizedTest
  @CsvSource({"admin, true", "alice, true", "bob, false", "viewer, false"})
  void onlyWhoSeesAnIssueFindsIt(String name, boolean found) throws Exception {
    Person person = host.person(name);
    int scored = ReadBacklog.count(new ReadBacklog(person, "SHOP").page("size=1"), "scored");

    List<String> keys = person.keys("issue in riceTop(\"SHOP\", 1000)");

    assertEquals(scored, keys.size());
    assertEquals(found, keys.contains(HIDDEN));
    assertFalse(person.keys("issue not in riceTop(\"SHOP\", 1000)").contains(HIDDEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mallory", "anonymous"})
  void whoDoesNotSeeTheProjectIsToldNoMoreThanOfOneThatThereIsNot(String name) throws Exception {
    Person person = name.equals("anonymous") ? host.anonymous() : host.person(name);
    for (String jql : List.of("issue in riceTop(\"%s\", 5)", "issue in riceUnscored(\"%s\")")) {
      Answer hidden = search(person, jql.formatted("SHOP"));
      Answer missing = search(person, jql.formatted("NONE"));

      assertEquals(400, hidden.status());
      assertEquals(missing.toString().replace("NONE", "SHOP"), hidden.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mallory", "anonymous"})
  void whereAnyoneSeesTheProjectEverybodyFindsAllButWhatIsHidden(String name) throws Exception {
    admin.send("PUT", GRANTS, "{\"BROWSE_PROJECTS\": [\"anyone\"]}");
    Person person = name.equals("anonymous") ? host.anonymous() : host.person(name);

    assertEquals(
        Set.copyOf(bob.keys("issue in riceTop(\"SHOP\", 1000)")),
        Set.copyOf(person.keys("issue in riceTop(\"SHOP\", 1000)")));
    assertEquals(7, person.keys("issue in riceUnscored(\"SHOP\")").size());
  }

  @Test
  void theUnscoredAreTheCandidatesWithAGap() throws Exception {
    List<String> unscored =
        ReadBacklog.keys(new ReadBacklog(bob, "SHOP").page("size=200&missing=true"));

    assertEquals(unscored, bob.keys("issue in riceUnscored(\"SHOP\") ORDER BY key"));
    assertEquals(7, unscored.size());
  }

  @Test
  void theFunctionsCombineWithOtherClauses() throws Exception {
    assertEquals(
        List.of("SHOP-6", "SHOP-4", "SHOP-23"),
        bob.keys("issue in riceTop(\"shop\", 3) AND assignee = bob ORDER BY \"RICE Score\" DESC"));
    assertEquals(
        List.of("SHOP-6"), bob.keys("key in riceTop(\"SHOP\", 5) AND sprint = \"SHOP Sprint 24\""));
    assertEquals(
        bob.keys("project = SHOP").size() - 29 - 7,
        bob.keys(
                "project = SHOP AND issue not in riceTop(\"SHOP\", 1000)"
                    + " AND NOT issue in riceUnscored(\"SHOP\")")
            .size());
    assertEquals(
        9, bob.keys("issue in riceTop(\"SHOP\", 2) OR issue in riceUnscored(\"SHOP\")").size());
    assertTrue(bob.keys("issue in riceTop(\"SHOP\", 5) AND status = Done").isEmpty());
  }

  @Test
  void anEditIsInTheNextSearch() throws Exception {
    assertFalse(bob.keys("issue in riceTop(\"SHOP\", 1)").contains(EDITED));

    bob.factors(EDITED, "{\"reach\": 1000000}");
    assertEquals(List.of(EDITED), bob.keys("issue in riceTop(\"SHOP\", 1)"));

    bob.factors(EDITED, "{\"reach\": null}");
    assertTrue(bob.keys("issue in riceUnscored(\"SHOP\")").contains(EDITED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "riceTop()",
        "riceTop(\"SHOP\")",
        "riceTop(\"SHOP\", 0)",
        "riceTop(\"SHOP\", -1)",
        "riceTop(\"SHOP\", 1001)",
        "riceTop(\"SHOP\", 1.5)",
        "riceTop(\"SHOP\", many)",
        "riceTop(\"SHOP\", \"\")",
        "riceTop(\"SHOP\", 99999999999999999999)",
        "riceTop(\"SHOP\", 5, 6)",
        "riceTop(5, \"SHOP\")",
        "riceTop(\"\", 5)",
        "riceTop(\"NONE\", 5)",
        "riceUnscored()",
        "riceUnscored(\"\")",
        "riceUnscored(\"NONE\")",
        "riceUnscored(\"SHOP\", 5)"
      })
  void wrongArgumentsAreRefusedWithASentence(String function) throws Exception {
    Answer answer = search(bob, "issue in " + function);

    assertEquals(400, answer.status(), answer.toString());
    assertTrue(
        answer.messages().stream().allMatch(said -> said.matches("[A-Za-z]+ .*\\.( \\(.*\\))?")),
        answer.toString());
    assertEquals(1, answer.messages().size());
  }

  private static Answer search(Person person, String jql) throws Exception {
    return person.get("/rest/api/2/search?jql=" + ReadBacklog.encoded(jql));
  }
}
