package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** Screens, their tabs, and the fields on them. */
class ScreenResourceTest {
  private static final String SCREENS = "/rest/api/2/screens";
  private static final String FIELDS = SCREENS + "/1/tabs/100001/fields";
  private static final String SCORE = "{\"fieldId\":\"" + SampleSite.SCORE + "\"}";

  private SampleSite site;
  private Visitor admin;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    admin = Visitor.as("admin", site.base());
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void aScreenHasOneTabWithItsFieldsInTheirOrder() throws Exception {
    assertEquals("[{\"id\":1,\"name\":\"Default\"}]", admin.get(SCREENS).body());
    assertEquals("[{\"id\":100001,\"name\":\"Field Tab\"}]", admin.get(SCREENS + "/1/tabs").body());
    String fields = admin.get(FIELDS).body();
    assertTrue(fields.startsWith("[{\"id\":\"summary\",\"name\":\"Summary\"},"), fields);
    assertTrue(fields.contains("{\"id\":\"" + SampleSite.REACH + "\",\"name\":\"Reach\"}"), fields);
  }

  @Test
  void aFieldThatIsPutOnATabCanBeSet() throws Exception {
    Visitor bob = Visitor.as("bob", site.base());
    String edit = "{\"fields\":{\"" + SampleSite.SCORE + "\":12}}";
    assertEquals(400, bob.json("PUT", "/rest/api/2/issue/ABC-1", edit).statusCode());

    HttpResponse<String> put = admin.json("POST", FIELDS, SCORE);

    assertEquals(200, put.statusCode(), put.body());
    assertEquals("{\"id\":\"" + SampleSite.SCORE + "\",\"name\":\"RICE Score\"}", put.body());
    assertTrue(admin.get(FIELDS).body().endsWith(put.body() + "]"));
    assertEquals(204, bob.json("PUT", "/rest/api/2/issue/ABC-1", edit).statusCode());
  }

  @Test
  void aFieldStandsOnATabOnce() throws Exception {
    assertEquals(200, admin.json("POST", FIELDS, SCORE).statusCode());
    HttpResponse<String> again = admin.json("POST", FIELDS, SCORE);
    assertEquals(400, again.statusCode());
    assertTrue(again.body().contains("already exists on the screen"), again.body());
  }

  @ParameterizedTest
  @CsvSource({"anonymous,401", "alice,403"})
  void screensAreForAdministratorsOfJira(String user, int status) throws Exception {
    Visitor visitor =
        user.equals("anonymous") ? Visitor.anonymous(site.base()) : Visitor.as(user, site.base());
    for (String path : List.of(SCREENS, SCREENS + "/1/tabs", FIELDS)) {
      assertEquals(status, visitor.get(path).statusCode(), path);
    }
    assertEquals(status, visitor.json("POST", FIELDS, SCORE).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/9/tabs", "/x/tabs", "/1/tabs/1/fields", "/9/tabs/100009/fields"})
  void whatThereIsNotIsNotFound(String path) throws Exception {
    assertEquals(404, admin.get(SCREENS + path).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{\"fieldId\":\"customfield_9\"},404",
        "{\"fieldId\":9},400",
        "{},400",
        "{\"field\":\"summary\"},400"
      })
  void onlyAFieldIsPutOnATab(String body, int status) throws Exception {
    HttpResponse<String> answer = admin.json("POST", FIELDS, body);
    assertEquals(status, answer.statusCode(), answer.body());
  }
}
