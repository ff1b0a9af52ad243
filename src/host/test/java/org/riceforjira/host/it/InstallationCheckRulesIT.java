package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riceforjira.host.data.Store;

/** Who may check an installation, on what, and that it leaves everything as it was. */
@ExtendWith(RunningHost.class)
class InstallationCheckRulesIT {
  private static final String BROKEN = "/rest/host/1/broken-calls";

  /** Nothing, and what breaks trials in their middle. */
  private static final List<String> BREAKING =
      List.of(
          "{}",
          "{\"failing\": {\"JsonEntityPropertyManager.query\": \"no\"}}",
          "{\"silent\": [\"JsonEntityPropertyManager.get\", \"Cache.get\"]}",
          "{\"failing\": {\"SearchService.searchCount\": \"no\", \"EventPublisher.publish\": \"no\"}}",
          "{\"failing\": {\"SchedulerService.scheduleJob\": \"no\"}}");

  private final Hosts hosts;
  private Path data;

  InstallationCheckRulesIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @BeforeEach
  void copy() throws Exception {
    data = hosts.scoredShop();
  }

  @Test
  void anIssueThatIsNotThereOrWrongInputIsRefused() throws Exception {
    Person admin = hosts.withAui(10).person("admin");
    assertEquals(404, admin.send("POST", Checkup.PATH, "{\"issueKey\": \"SHOP-99\"}").status());
    assertEquals(400, admin.send("POST", Checkup.PATH, "{\"issueKey\": 1}").status());
    assertEquals(400, admin.send("POST", Checkup.PATH, "{\"issue\": \"SHOP-1\"}").status());
    assertEquals(400, admin.send("POST", Checkup.PATH, "[]").status());
    assertEquals(
        403, admin.send(admin.request("POST", Checkup.PATH, "{}")).status(), "without the header");
  }

  @Test
  void anIssueWithoutAScoreIsTriedAsFarAsItCanBe() throws Exception {
    HostProcess host = hosts.withAui(10);
    Person admin = host.person("admin");
    String unscored = admin.keys("project = SHOP AND issue in riceUnscored(SHOP)").get(0);
    Checkup made = Checkup.on(unscored, admin);
    assertEquals(Set.of("read-score", "write-quiet", "index-score"), scoreless(made));
    assertTrue(made.reason("write-quiet").startsWith(unscored), made.trouble());
    assertEquals(Set.of(), made.in("fails"), made.trouble());
  }

  private static Set<String> scoreless(Checkup made) {
    Set<String> untried = made.in("not-tried");
    untried.remove("field-options");
    return untried;
  }

  @Test
  void withoutAnyScoredIssueTheOthersAreTriedAndItIsSaidWhatToDo() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person admin = host.person("admin");
      JsonObject off = new ShopSettings(admin).copy();
      off.addProperty("enabled", false);
      assertEquals(200, admin.putSettings("SHOP", off.toString()).status());
      Checkup made = Checkup.asking(admin, "{}");
      assertTrue(made.answer().get("issue").isJsonNull());
      assertEquals("works", made.state("storage-text"));
      assertEquals("not-tried", made.state("write-quiet"));
      assertTrue(made.reason("write-quiet").contains("Score one, or name one above."));

      Checkup named = Checkup.on("SHOP-1", admin);
      assertEquals(Set.of(), named.in("fails"), named.trouble());
      assertTrue(named.in("not-tried").containsAll(Set.of("ranking", "jql-top", "jql-unscored")));
      assertEquals("RICE is switched off in the project SHOP.", named.reason("ranking"));
    }
  }

  @Test
  void anIssueThatTheAdministratorMayNotEditIsTriedAsFarAsItCanBe() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person admin = host.person("admin");
      Answer before = admin.get("/rest/host/1/projects/SHOP/permissions");
      JsonObject permissions = before.object();
      JsonArray alice = new JsonArray();
      alice.add("user:alice");
      permissions.add("EDIT_ISSUES", alice);
      Answer changed =
          admin.send("PUT", "/rest/host/1/projects/SHOP/permissions", permissions.toString());
      assertEquals(200, changed.status(), changed.toString());
      Checkup made = Checkup.on("SHOP-1", admin);
      assertEquals(Set.of(), made.in("fails"), made.trouble());
      assertEquals("not-tried", made.state("write-edit"));
      assertTrue(made.reason("write-edit").contains("SHOP-1"), made.trouble());
      assertTrue(Checkup.asking(admin, "{}").answer().get("issue").isJsonNull());
    }
  }

  /** What the browser sends to see that Jira refuses it. */
  @Test
  void aFormIsRefusedAndWouldDoNothing() throws Exception {
    Person admin = hosts.withAui(10).person("admin");
    assertEquals(403, admin.send(form(admin)).status());
    Answer taken = admin.send(form(admin).header("X-Atlassian-Token", "no-check"));
    assertEquals("{\"taken\":true}", taken.response().body());
    Person alice = hosts.withAui(10).person("alice");
    assertEquals(403, alice.send(form(alice).header("X-Atlassian-Token", "no-check")).status());
  }

  private static HttpRequest.Builder form(Person person) {
    return person
        .request("POST", Checkup.PATH + "/form", "a=b")
        .setHeader("Content-Type", "text/plain");
  }

  @Test
  void anIssueThatTheAdministratorMayNotSeeIsNeitherNamedNorChosen() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person admin = host.person("admin");
      String permissions = "/rest/host/1/projects/SHOP/permissions";
      String only = "{\"BROWSE_PROJECTS\": [\"user:alice\"]}";
      assertEquals(200, admin.send("PUT", permissions, only).status());
      Answer hidden = admin.send("POST", Checkup.PATH, "{\"issueKey\": \"SHOP-1\"}");
      Answer missing = admin.send("POST", Checkup.PATH, "{\"issueKey\": \"SHOP-99\"}");
      assertEquals(404, hidden.status());
      assertEquals(missing.toString().replace("SHOP-99", "SHOP-1"), hidden.toString());
      String told = Checkup.asking(admin, "{}").answer().toString();
      assertFalse(told.contains("SHOP"), told);
    }
  }

  @Test
  void itLeavesEverythingAsItWasAlsoWhereAnythingFails() throws Exception {
    Map<String, Object> before = stored();
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person admin = host.person("admin");
      String jobs = jobs(admin);
      for (String broken : BREAKING) {
        assertEquals(200, admin.send("PUT", BROKEN, broken).status());
        Checkup.on("SHOP-1", admin);
        assertEquals(jobs, jobs(admin));
      }
    }
    assertSame(before, stored());
  }

  /** Jobs are planned again, so that the check for votes is due a moment later than before. */
  private static String jobs(Person admin) throws Exception {
    return admin
        .get("/rest/host/1/jobs")
        .response()
        .body()
        .replaceAll("(votes\":\")[^\"]+", "$1later");
  }

  @Test
  void whatACheckThatWasKilledHasLeftIsTakenAwayByTheNextOnAnyIssue() throws Exception {
    Map<String, Object> before = stored();
    try (Store store = Store.open(data)) {
      long id = store.issue("SHOP-1").orElseThrow().id();
      store.settings().put("global/org.riceforjira.check", "scheck");
      store.properties().put("issue/" + id + "/rice.check", "{\"check\":true}");
      store.commit();
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Checkup.on("SHOP-2", host.person("admin"));
    }
    assertSame(before, stored());
  }

  private static void assertSame(Map<String, Object> before, Map<String, Object> after) {
    assertEquals(before.keySet(), after.keySet());
    before.forEach((what, value) -> assertEquals(value, after.get(what), what));
  }

  /** Everything that a host has stored of issues, settings and properties. */
  private Map<String, Object> stored() throws Exception {
    Map<String, Object> all = new TreeMap<>();
    try (Store store = Store.open(data)) {
      store.issues().forEach(issue -> all.put("issue " + issue.id(), issue));
      store.indexed().all().forEach(issue -> all.put("indexed " + issue.id(), issue));
      store.changes().all().forEach(change -> all.put("change " + change.id(), change));
      store.settings().forEach((key, value) -> all.put("setting " + key, value));
      store.properties().forEach((key, value) -> all.put("property " + key, value));
    }
    return all;
  }
}
