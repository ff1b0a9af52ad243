package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is stored for a project was written by a version of the app that is still to come. */
@ExtendWith(RunningHost.class)
class UnreadableSettingsIT {
  private static final String SETTINGS = Person.settingsOf("SHOP");

  private final Hosts hosts;

  UnreadableSettingsIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void everyCallSaysSoNothingIsWrittenAndAnOlderRevisionMendsIt() throws Exception {
    try (HostProcess host =
        HostProcess.start(HostOptions.on(BrokenSettings.in(hosts.scoredShop())))) {
      Person alice = host.person("alice");
      Person admin = host.person("admin");
      StoredScores scores = new StoredScores(admin, "SHOP");
      var before = scores.stored();

      for (String call : List.of("", "/problems", "/choices", "/survey", "/changes?from=1")) {
        assertTold(alice.get(SETTINGS + call));
      }
      assertTold(alice.card("SHOP-7"));
      assertTold(alice.factors("SHOP-7", "{\"reach\": 1}"));
      assertTold(alice.start("SHOP", "{}"));
      Answer all = admin.send("POST", "/rest/rice/1.0/recalculations", "{}");
      String run = admin.ended(all).toString();
      assertTrue(run.contains("(revision 2) cannot be read"), run);
      assertEquals(200, admin.get("/rest/rice/1.0/recalculations").status());
      assertEquals(before, scores.stored());

      assertEquals(200, alice.get(SETTINGS + "/changes?from=0&to=1").status());
      Answer history = alice.get(SETTINGS + "/history");
      assertEquals(2, history.object().getAsJsonArray("revisions").size(), history.toString());
      String kept = alice.get(SETTINGS + "/history/1").response().body();
      assertEquals(200, alice.send("POST", SETTINGS + "/check", kept).status());
      Answer mended = alice.putSettings("SHOP", kept);

      assertEquals(200, mended.status(), mended.toString());
      assertEquals(Optional.of("\"3\""), mended.header("ETag"));
      assertEquals(200, alice.card("SHOP-7").status());
    }
  }

  private static void assertTold(Answer answer) {
    assertEquals(409, answer.status(), answer.toString());
    assertTrue(answer.messages().get(0).contains("(revision 2) cannot be read"), answer.toString());
    assertTrue(answer.errors().containsKey("$.version"), answer.toString());
    assertEquals(Optional.of("\"2\""), answer.header("ETag"));
  }
}
