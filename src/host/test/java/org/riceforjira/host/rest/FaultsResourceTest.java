package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class FaultsResourceTest {
  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private Visitor as(String user) {
    return user.equals("anonymous")
        ? Visitor.anonymous(site.base())
        : Visitor.as(user, site.base());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e10000", "1e99", "1.5", "-2", "\"1\""})
  void onlyAWholeNumberOfReindexesFails(String number) throws Exception {
    HttpResponse<String> answer =
        as("admin").json("PUT", "/rest/host/1/faults", "{\"failReindex\":" + number + "}");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("failReindex"), answer.body());
  }

  @Test
  void inReadOnlyModeNothingIsWrittenAndItIsSaidWhy() throws Exception {
    Visitor admin = as("admin");
    HttpResponse<String> on = admin.json("PUT", "/rest/host/1/faults", "{\"readOnly\":true}");
    assertEquals(200, on.statusCode(), on.body());
    HttpResponse<String> answer =
        as("alice")
            .json(
                "PUT", "/rest/api/2/issue/ABC-1", "{\"fields\":{\"" + SampleSite.REACH + "\":1}}");
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("read-only"), answer.body());
  }

  @Test
  void theSwitchesAreSetAndSeenByAdministratorsOnly() throws Exception {
    String path = "/rest/host/1/faults";
    String body = "{\"refuseWrites\":{\"ABC-1\":\"locked\"},\"failReindex\":-1}";
    assertEquals(401, as("anonymous").get(path).statusCode());
    assertEquals(403, as("alice").json("PUT", path, body).statusCode());
    assertEquals(
        "{\"readOnly\":false,\"refuseWrites\":{\"ABC-1\":\"locked\"},\"failReindex\":-1,"
            + "\"dropEvents\":false,\"holdReindex\":false,\"passReindex\":0,\"waitingReindexes\":0,"
            + "\"software\":true}",
        as("admin").json("PUT", path, body).body());
    assertEquals(400, as("admin").json("PUT", path, "{\"readonly\":true}").statusCode());
    assertTrue(as("admin").get(path).body().contains("locked"));
  }

  @Test
  void indexingIsHeldAfterSoManyAttemptsAndReleased() throws Exception {
    Visitor admin = as("admin");
    String path = "/rest/host/1/faults";
    String on = admin.json("PUT", path, "{\"holdReindex\":true,\"passReindex\":2}").body();
    assertTrue(on.contains("\"holdReindex\":true,\"passReindex\":2"), on);
    assertTrue(site.jira().faults().hold().isOn());

    admin.json("PUT", path, "{\"holdReindex\":false}");
    assertFalse(site.jira().faults().hold().isOn());
    for (String wrong : List.of("{\"holdReindex\":1}", "{\"passReindex\":-1}")) {
      assertEquals(400, admin.json("PUT", path, wrong).statusCode(), wrong);
    }
  }

  @Test
  void eventsAreDroppedUntilTheyAreNot() throws Exception {
    as("admin").json("PUT", "/rest/host/1/faults", "{\"dropEvents\":true}");
    assertTrue(site.jira().faults().isDroppingEvents());
    as("admin").json("PUT", "/rest/host/1/faults", "{\"dropEvents\":false}");
    assertFalse(site.jira().faults().isDroppingEvents());
  }
}
