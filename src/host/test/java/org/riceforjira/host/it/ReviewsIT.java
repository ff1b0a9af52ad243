package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reviewed an issue, when that is due again, and who takes it back. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReviewsIT {
  private EventsShop shop;
  private ReadBacklog alice;
  private ReadBacklog bob;
  private String key;

  @BeforeAll
  void open(Hosts hosts) throws Exception {
    shop = new EventsShop(hosts);
    alice = new ReadBacklog(shop.alice, "SHOP");
    bob = new ReadBacklog(shop.bob, "SHOP");
  }

  @AfterAll
  void close() {
    shop.close();
  }

  @BeforeEach
  void anIssue() throws Exception {
    key = shop.issue("");
    alice.all();
  }

  @AfterEach
  void noIssue() throws Exception {
    shop.alice.send("DELETE", "/rest/api/2/issue/" + key, "");
  }

  @Test
  void aReviewIsDueAgainOnceAnInputChanges() throws Exception {
    int due = ReadBacklog.count(alice.all(), "reviewDue");
    JsonObject stamped = bob.review(key, true);
    assertEquals("saved", stamped.get("outcome").getAsString(), stamped.toString());
    assertEquals("Bob Developer", shown(alice).get("by").getAsString());
    assertFalse(shown(alice).get("due").getAsBoolean());

    setReach("101");
    assertEquals("changed", shown(alice).get("reason").getAsString());
    assertEquals(due + 1, ReadBacklog.count(alice.all(), "reviewDue"));
    assertEquals(List.of(key), ReadBacklog.keys(alice.page("review=due&text=" + key)));

    setReach("100");
    assertFalse(shown(alice).get("due").getAsBoolean(), "It is what somebody looked at.");
    bob.review(key, false);
    assertTrue(shown(alice).get("by").isJsonNull());
  }

  @Test
  void onlyWhoReviewedLastTakesThatBackAndTheOneBeforeIsThereAgain() throws Exception {
    String alices = at(alice.review(key, true));
    String bobs = at(bob.review(key, true));
    for (JsonObject refused : List.of(bob.takeBack(key, alices), alice.takeBack(key, bobs))) {
      assertEquals("refused", refused.get("outcome").getAsString(), refused.toString());
    }
    assertEquals("Bob Developer", shown(alice).get("by").getAsString());

    assertEquals(alices, at(bob.takeBack(key, bobs)));
    assertEquals(alices, shown(bob).get("at").getAsString());
    alice.takeBack(key, alices);
    assertTrue(shown(bob).get("by").isJsonNull());
  }

  private static String at(JsonObject result) {
    return result.getAsJsonObject("review").get("at").getAsString();
  }

  private JsonObject shown(ReadBacklog backlog) throws Exception {
    return ReadBacklog.row(backlog.all(), key).orElseThrow().getAsJsonObject("review");
  }

  private void setReach(String value) throws Exception {
    Answer answer = shop.alice.setField(key, shop.id("Reach"), value);
    assertEquals(204, answer.status(), answer.toString());
  }
}
