package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class BrokenCallsResourceTest {
  private static final String PATH = "/rest/host/1/broken-calls";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private Visitor admin() {
    return Visitor.as("admin", site.base());
  }

  @Test
  void whatIsBrokenIsSeenAndReplacedByAdministratorsOnly() throws Exception {
    String body = "{\"failing\":{\"A.b\":\"why\"},\"silent\":[\"C.d\"],\"passing\":2}";
    assertEquals(401, Visitor.anonymous(site.base()).get(PATH).statusCode());
    assertEquals(403, Visitor.as("alice", site.base()).json("PUT", PATH, body).statusCode());
    assertEquals(body, admin().json("PUT", PATH, body).body());
    assertEquals(
        "{\"failing\":{},\"silent\":[],\"passing\":0}", admin().json("PUT", PATH, "{}").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"failing\":{\"A.b\":1}}",
        "{\"failing\":[]}",
        "{\"silent\":\"A.b\"}",
        "{\"silent\":[1]}",
        "{\"passing\":\"1\"}",
        "{\"broken\":{}}"
      })
  void whatIsWrittenWrongIsRefused(String body) throws Exception {
    assertEquals(400, admin().json("PUT", PATH, body).statusCode());
  }
}
