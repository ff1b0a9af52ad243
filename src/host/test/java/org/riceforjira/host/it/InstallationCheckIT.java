package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check works on a whole Jira, and fails when what it checks is broken. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class InstallationCheckIT {
  private static final String BROKEN = "/rest/host/1/broken-calls";
  private static final String KEY = "SHOP-1";

  /** What fails in {@link InstallationTroubleIT}, for it takes more than broken calls. */
  private static final Set<String> BY_OTHER_TROUBLE = InstallationTroubleIT.BROKEN;

  /** What Jira only shows when somebody moves, links or deletes something, or opens such a page. */
  private static final Set<String> NOT_TRIABLE =
      Set.of(
          "event-types",
          "event-bulk",
          "event-links",
          "event-watchers",
          "event-deletions",
          "event-projects",
          "page-project");

  private HostProcess host;
  private Person admin;

  @BeforeAll
  void start(Hosts hosts) throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()));
    admin = host.person("admin");
    String select =
        "{\"name\": \"Team\", \"type\":"
            + " \"com.atlassian.jira.plugin.system.customfieldtypes:select\"}";
    assertEquals(201, admin.send("POST", "/rest/api/2/field", select).status());
  }

  @AfterAll
  void end() {
    host.close();
  }

  @AfterEach
  void mend() throws Exception {
    set(new JsonObject());
  }

  static Stream<Breakage> breakages() {
    return Stream.of(Breakages.services(), Breakages.issues(), Breakages.background())
        .flatMap(List::stream);
  }

  @Test
  void everythingWorksOnAWholeJira() throws Exception {
    Checkup made = Checkup.asking(admin, "{}");
    assertEquals("", made.trouble());
    assertEquals(NOT_TRIABLE, made.in("there"));
    assertEquals("SHOP", made.answer().getAsJsonObject("issue").get("project").getAsString());
    assertEquals(
        Map.of(
            "works", made.checks().size() - NOT_TRIABLE.size(),
            "there", NOT_TRIABLE.size(),
            "fails", 0,
            "off", 0,
            "not-tried", 0),
        Map.of(
            "works", count(made, "works"),
            "there", count(made, "there"),
            "fails", count(made, "fails"),
            "off", count(made, "off"),
            "not-tried", count(made, "not-tried")));
    assertTrue(made.answer().get("app").getAsString().matches("\\d+\\.\\d+.*"));
    assertEquals("Jira", made.answer().getAsJsonObject("jira").get("name").getAsString());
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void whatIsBrokenFailsWithItsReasonAndTheOthersWork(Breakage breakage) throws Exception {
    set(breakage.calls());
    Checkup made = Checkup.on(KEY, admin);
    assertEquals(Set.of(), without(breakage.breaks(), made.in("fails")), made.trouble());
    assertEquals(Set.of(), without(breakage.leaves(), made.in("works")), made.trouble());
    for (String code : breakage.breaks()) {
      String reason = made.reason(code);
      assertTrue(reason.contains(breakage.why(code)) && !reason.isEmpty(), made.trouble());
    }
  }

  @Test
  void everyCheckHasAWayToBreakIt() throws Exception {
    Set<String> breakable = new TreeSet<>(BY_OTHER_TROUBLE);
    breakages().forEach(breakage -> breakable.addAll(breakage.breaks()));
    breakable.addAll(LackingMembers.BY_CODE.keySet());
    assertEquals(breakable, new TreeSet<>(Checkup.on(KEY, admin).checks().keySet()));
  }

  private void set(JsonObject calls) throws Exception {
    Answer answer = admin.send("PUT", BROKEN, calls.toString());
    assertEquals(200, answer.status(), answer.toString());
  }

  private static int count(Checkup made, String state) {
    return made.answer().getAsJsonObject("counts").get(state).getAsInt();
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}
