package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class PropertyResourceTest {
  private static final String PATH = "/rest/api/2/issue/ABC-1/properties";

  private SampleSite site;
  private Visitor alice;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    alice = Visitor.as("alice", site.base());
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void aPropertyIsWrittenReadListedAndRemoved() throws Exception {
    assertEquals(201, alice.json("PUT", PATH + "/rice.x", "{\"model\":3}").statusCode());
    assertEquals(200, alice.json("PUT", PATH + "/rice.x", "{\"model\":4}").statusCode());
    assertEquals(
        "{\"key\":\"rice.x\",\"value\":{\"model\":4}}", alice.get(PATH + "/rice.x").body());
    assertTrue(alice.get(PATH).body().contains("\"key\":\"rice.x\""));
    assertEquals(204, alice.json("DELETE", PATH + "/rice.x", "").statusCode());
    assertEquals(404, alice.get(PATH + "/rice.x").statusCode());
    assertEquals("{\"keys\":[]}", alice.get(PATH).body());
  }

  @Test
  void onePutSetsFieldsAndProperties() throws Exception {
    String body =
        "{\"fields\":{\"%s\":9},\"properties\":[{\"key\":\"rice.p\",\"value\":[1,2]}]}"
            .formatted(SampleSite.REACH);
    assertEquals(204, alice.json("PUT", "/rest/api/2/issue/ABC-1", body).statusCode());
    assertEquals("{\"key\":\"rice.p\",\"value\":[1,2]}", alice.get(PATH + "/rice.p").body());
  }

  @ParameterizedTest
  @CsvSource({"viewer,403", "mallory,404"})
  void onlyThoseWhoMayEditWriteProperties(String user, int status) throws Exception {
    Visitor visitor = Visitor.as(user, site.base());
    assertEquals(status, visitor.json("PUT", PATH + "/k", "1").statusCode());
    assertEquals(status, visitor.json("DELETE", PATH + "/k", "").statusCode());
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    String large = "\"" + "x".repeat(32_767) + "\"";
    assertEquals(400, alice.json("PUT", PATH + "/k", large).statusCode());
    assertEquals(400, alice.json("PUT", PATH + "/" + "k".repeat(256), "1").statusCode());
    assertEquals(400, alice.json("PUT", PATH + "/k", "{").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{a:1}", "{'a':1}", "1 2", "[1,]", "TRUE", "// one\n1", "\"\t\""})
  void whatIsNoJsonIsRefusedAndNotKept(String body) throws Exception {
    assertEquals(400, alice.json("PUT", PATH + "/k", body).statusCode());
    assertEquals(404, alice.get(PATH + "/k").statusCode());
  }
}
