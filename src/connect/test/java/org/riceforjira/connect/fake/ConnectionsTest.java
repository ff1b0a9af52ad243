package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConnectionsTest {
  @Test
  void aConnectionIsKeptAfterAnswersWithAndWithoutABody() throws Exception {
    try (FakeJira jira = FakeJira.cloud().project("RICE", 10_000)) {
      jira.numberField("customfield_10100", "Reach");
      jira.issue("RICE-1");
      try (PlainConnection connection = new PlainConnection(jira)) {
        for (int round = 0; round < 3; round++) {
          String edit = "{\"fields\": {\"customfield_10100\": " + round + "}}";
          assertEquals(204, connection.ask("PUT", "/issue/RICE-1", edit));
          assertEquals(200, connection.ask("GET", "/myself", ""));
          assertEquals(404, connection.ask("GET", "/issue/RICE-9", ""));
        }
      }
    }
  }
}
