package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.store.Permission;

class BulkEditsTest {
  private static final String REACH = "customfield_10100";
  private static final String BULK = "/rest/api/3/bulk/issues/fields";

  private final FakeJira jira = FakeJira.cloud().project("RICE", 10_000);
  private final Visitor visitor = Visitor.onCloud(jira);

  @BeforeEach
  void threeIssues() {
    jira.numberField(REACH, "Reach");
    for (int i = 1; i <= 3; i++) {
      jira.issue("RICE-" + i).number(REACH, i);
    }
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void aGroupIsClearedInOneTaskThatTellsWhatFailed() throws Exception {
    jira.issue("RICE-2").without(REACH);
    jira.issue("RICE-3").hiddenFrom(FakeJira.RICE);
    String task =
        visitor
            .json("POST", BULK, body("\"RICE-1\", \"RICE-2\", \"RICE-3\""))
            .get("taskId")
            .getAsString();

    assertEquals("RUNNING", progress(task).get("status").getAsString());
    assertEquals(OptionalDouble.of(1), jira.issue("RICE-1").numberOf(REACH));
    JsonObject end = progress(task);
    assertEquals("COMPLETE", end.get("status").getAsString());
    assertEquals("[10001]", end.get("processedAccessibleIssues").toString());
    assertTrue(end.getAsJsonObject("failedAccessibleIssues").has("10002"));
    assertEquals(1, end.get("invalidOrInaccessibleIssueCount").getAsInt());
    assertEquals(OptionalDouble.empty(), jira.issue("RICE-1").numberOf(REACH));
    assertEquals(OptionalDouble.of(2), jira.issue("RICE-2").numberOf(REACH));
  }

  @Test
  void withoutTheGlobalPermissionNothingBegins() throws Exception {
    jira.user(FakeJira.RICE).mayNot(Permission.BULK_CHANGE);
    assertEquals(403, submit("\"RICE-1\""));
  }

  @Test
  void aThousandIssuesAreTheMost() throws Exception {
    assertEquals(400, submit(String.join(", ", Collections.nCopies(1001, "\"RICE-1\""))));
  }

  private int submit(String issues) throws Exception {
    return visitor.send("POST", BULK, body(issues)).statusCode();
  }

  private JsonObject progress(String task) throws Exception {
    return visitor.json("GET", "/rest/api/3/bulk/queue/" + task, "");
  }

  private static String body(String issues) {
    return """
        {"selectedIssueIdsOrKeys": [%s], "selectedActions": ["customfield_10100"],
         "editedFieldsInput": {"clearableNumberFields":
           [{"fieldId": "customfield_10100", "value": null}]},
         "sendBulkNotification": false}"""
        .formatted(issues);
  }
}
