package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recalculations that go well, and those in which Jira does not play along. */
@ExtendWith(RunningHost.class)
class RecalculationIT {
  private static final String KEY = "SHOP-1";
  private static final String OTHER = "SHOP-2";
  private static final String REFUSED = "Jira refused to write it. Jira's log has the cause.";

  private final Person admin;
  private final Rules rules;
  private final Trouble trouble;

  RecalculationIT(HostProcess host) throws Exception {
    this.admin = host.person("admin");
    this.rules = new Rules(admin);
    this.trouble = new Trouble(admin);
  }

  @BeforeEach
  void settle() throws Exception {
    admin.recalculate("SHOP");
  }

  @AfterEach
  void putBack() throws Exception {
    trouble.end();
    reach(KEY, 18000);
    reach(OTHER, 20000);
    admin.recalculate("SHOP");
  }

  @Test
  void aSecondRecalculationWritesNothing() throws Exception {
    JsonObject report = admin.recalculate("SHOP");

    assertEquals("complete", report.get("ending").getAsString());
    assertEquals(42, report.get("issues").getAsInt());
    assertEquals(35, report.get("scored").getAsInt());
    assertEquals(writes(0, 42, 0, 0), report.get("writes"));
  }

  @Test
  void aChangeThatTheAppDidNotHearOfIsMadeGoodByOneWrite() throws Exception {
    reach(KEY, 9000);
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));

    JsonObject report = admin.recalculate("SHOP");

    assertEquals(writes(1, 41, 0, 0), report.get("writes"));
    assertEquals(Optional.of("2400"), rules.stored(admin.fields(KEY)));
    String jql = "key = %s AND %s = 2400".formatted(KEY, rules.scoreInJql());
    assertEquals(1, admin.search(jql).size());
  }

  @Test
  void theReportCountsWhatIsMissing() throws Exception {
    String unscored = admin.recalculate("SHOP").getAsJsonArray("unscored").toString();

    assertTrue(unscored.contains("\"sentence\":\"Effort is missing\",\"count\":3"), unscored);
    assertTrue(unscored.contains("\"sentence\":\"Effort is 0\",\"count\":1"), unscored);
  }

  @Test
  void anIssueThatJiraRefusesToWriteIsReportedAndTheOthersAreWritten() throws Exception {
    reach(KEY, 9000);
    reach(OTHER, 10000);
    trouble.refuseWrites(Map.of(KEY, "locked by the auditors"));

    JsonObject report = admin.recalculate("SHOP");

    assertEquals(writes(1, 40, 0, 1), report.get("writes"));
    JsonObject refused = report.getAsJsonArray("refusedScores").get(0).getAsJsonObject();
    assertEquals(KEY, refused.get("key").getAsString());
    assertEquals(REFUSED, refused.get("reason").getAsString());
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));
    assertEquals(Optional.of("2000"), rules.stored(admin.fields(OTHER)));
  }

  @Test
  void whatCannotBeIndexedIsLeftAsItWasAndReported() throws Exception {
    reach(KEY, 9000);
    trouble.failReindex(-1);

    JsonObject report = admin.recalculate("SHOP");

    assertEquals(writes(0, 41, 0, 1), report.get("writes"));
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));
    assertTrue(report.getAsJsonArray("refusedScores").toString().contains("could not index"));
  }

  @Test
  void indexingThatFailsOnceIsTriedAgain() throws Exception {
    reach(KEY, 9000);
    reach(OTHER, 10000);
    trouble.failReindex(1);

    assertEquals(writes(2, 40, 0, 0), admin.recalculate("SHOP").get("writes"));
  }

  @ParameterizedTest
  @CsvSource({"text/plain, 415", "application/json, 403"})
  void whatAPageOfAnotherSiteCouldSendIsRefusedAndWritesNothing(String type, int status)
      throws Exception {
    reach(KEY, 9000);

    Answer answer =
        admin.send(
            admin
                .request("/rest/rice/1.0/projects/SHOP/recalculations")
                .header("Content-Type", type)
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{}")));

    assertEquals(status, answer.status());
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));
  }

  /** An edit that the app does not hear of, so that the score is stale. */
  private void reach(String key, int value) throws Exception {
    trouble.unheard(
        () -> {
          Answer answer = admin.setField(key, rules.id("Reach"), Integer.toString(value));
          assertEquals(204, answer.status(), answer.toString());
        });
  }

  private static JsonElement writes(int written, int unchanged, int conflicts, int refused) {
    JsonObject counts = new JsonObject();
    counts.addProperty("written", written);
    counts.addProperty("unchanged", unchanged);
    counts.addProperty("conflicts", conflicts);
    counts.addProperty("refused", refused);
    return counts;
  }
}
