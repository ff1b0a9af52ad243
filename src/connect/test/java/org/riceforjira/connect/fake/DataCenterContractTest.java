package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataCenterContractTest {
  private static final String SEARCH = "/rest/api/2/search";

  private final FakeJira jira = FakeJira.dataCenter().project("RICE", 10_000);
  private final Visitor visitor = Visitor.onDataCenter(jira);

  @Test
  void whatIsKnownIsKept() throws Exception {
    jira.numberField("customfield_10100", "Reach");
    jira.issue("RICE-1");
    visitor.page(
        "{\"jql\": \"project = RICE\", \"startAt\": 0, \"expand\": [\"names\"],"
            + " \"validateQuery\": true}");
    visitor.send(
        "PUT",
        "/rest/api/2/issue/RICE-1?notifyUsers=false",
        "{\"fields\": {\"customfield_10100\": 4}}");
    assertEquals(List.of(), jira.violations());
    jira.close();
  }

  @Test
  void aTokenOfCloudIsFoundAndFailsTheTest() throws Exception {
    visitor.send("POST", SEARCH, "{\"jql\": \"key = X-1\", \"nextPageToken\": \"x\"}");
    AssertionError found = assertThrows(AssertionError.class, jira::close);
    assertTrue(found.getMessage().contains("nextPageToken"), found.getMessage());
  }

  @Test
  void wrongTypesAndParametersOfEditsAreFound() throws Exception {
    visitor.send("POST", SEARCH, "{\"jql\": \"key = X-1\", \"fields\": \"summary\"}");
    visitor.send("PUT", "/rest/api/2/issue/RICE-1?overrideScreenSecurity=true", "{\"field\": {}}");
    assertEquals(3, jira.violations().size(), jira.violations()::toString);
    assertThrows(AssertionError.class, jira::close);
  }
}
