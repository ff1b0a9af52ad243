package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.store.Permission;

class AdministrationTest {
  private static final String FIELD =
      "{\"name\": \"Reach\", \"type\":"
          + " \"com.atlassian.jira.plugin.system.customfieldtypes:float\"}";

  private final FakeJira cloud = FakeJira.cloud().project("RICE", 10_000);
  private final FakeJira dataCenter = FakeJira.dataCenter().project("RICE", 10_000);
  private final Visitor onCloud = Visitor.onCloud(cloud);
  private final Visitor onDataCenter = Visitor.onDataCenter(dataCenter);

  @BeforeEach
  void anIssueInEach() {
    cloud.issue("RICE-1");
    dataCenter.issue("RICE-1");
  }

  @AfterEach
  void close() {
    cloud.close();
    dataCenter.close();
  }

  @Test
  void onDataCenterANewFieldIsSetOnlyOnceItIsOnAScreen() throws Exception {
    String field = create(onDataCenter, "/rest/api/2/field");
    assertEquals(400, edit(onDataCenter, "/rest/api/2", field));
    String tab = "/rest/api/2/screens/1/tabs/10001/fields";
    String body = "{\"fieldId\": \"" + field + "\"}";
    assertEquals(200, onDataCenter.send("POST", tab, body).statusCode());
    assertEquals(400, onDataCenter.send("POST", tab, body).statusCode());
    assertEquals(204, edit(onDataCenter, "/rest/api/2", field));
  }

  @Test
  void onCloudAnEditGoesByTheContextAndWhatMayBeEditedByTheScreen() throws Exception {
    String field = create(onCloud, "/rest/api/3/field");
    assertEquals(204, edit(onCloud, "/rest/api/3", field));
    assertFalse(editable(field));
    onCloud.send("POST", "/rest/api/3/screens/addToDefault/" + field, "");
    assertTrue(editable(field));
  }

  @Test
  void onlyAdministratorsMakeFields() throws Exception {
    cloud.user(FakeJira.RICE).mayNot(Permission.ADMINISTER);
    assertEquals(403, onCloud.send("POST", "/rest/api/3/field", FIELD).statusCode());
  }

  @Test
  void permissionsAreTold() throws Exception {
    cloud.user(FakeJira.RICE).mayNot(Permission.EDIT_ISSUES);
    String path = "/rest/api/3/mypermissions?projectKey=RICE&permissions=";
    JsonObject told =
        onCloud
            .json("GET", path + "EDIT_ISSUES,BROWSE_PROJECTS", "")
            .getAsJsonObject("permissions");
    assertFalse(held(told, "EDIT_ISSUES"));
    assertTrue(held(told, "BROWSE_PROJECTS"));
    assertEquals(400, onCloud.get("/rest/api/3/mypermissions").statusCode());
    assertEquals(200, onDataCenter.get("/rest/api/2/mypermissions").statusCode());
  }

  @Test
  void aProjectThatAUserDoesNotSeeIsNowhere() throws Exception {
    cloud.user(FakeJira.RICE).seesNothingOf("RICE");
    assertEquals(404, onCloud.get("/rest/api/3/project/RICE").statusCode());
    assertEquals(404, onCloud.get("/rest/api/3/issue/RICE-1").statusCode());
    JsonObject projects = onCloud.json("GET", "/rest/api/3/project/search", "");
    assertEquals(0, projects.get("total").getAsInt());
  }

  @Test
  void eachSaysWhatItIs() throws Exception {
    dataCenter.habits().version("11.3.8").deploymentType("DataCenter");
    dataCenter.user(FakeJira.RICE).in(ZoneId.of("Europe/Berlin"));
    assertEquals("Cloud", type(onCloud));
    assertEquals("DataCenter", type(onDataCenter));
    JsonObject myself = onDataCenter.json("GET", "/rest/api/2/myself", "");
    assertEquals("Europe/Berlin", myself.get("timeZone").getAsString());
  }

  @Test
  void commentsComeInPagesAndOnCloudAsDocuments() throws Exception {
    cloud.issue("RICE-1").commentsBy("ann", "bob", "ann");
    dataCenter.issue("RICE-1").commentsBy("ann");
    JsonObject page =
        onCloud.json("GET", "/rest/api/3/issue/RICE-1/comment?startAt=1&maxResults=1", "");
    assertEquals(3, page.get("total").getAsInt());
    assertTrue(page.toString().contains("\"type\":\"doc\""), page.toString());
    assertTrue(page.toString().contains("bob"), page.toString());
    String plain = onDataCenter.get("/rest/api/2/issue/RICE-1/comment").body();
    assertTrue(plain.contains("\"body\":\"Said by ann\""), plain);
  }

  @Test
  void everyResourceOfDataCenterAnswers() throws Exception {
    dataCenter.numberField("customfield_10100", "Reach");
    dataCenter.habits().resultWindow(10_000);
    for (String path :
        new String[] {
          "/project",
          "/project/RICE",
          "/customFields",
          "/field",
          "/issueLinkType",
          "/priority",
          "/screens",
          "/screens/1/tabs",
          "/screens/1/tabs/10001/fields",
          "/issue/RICE-1",
          "/issue/RICE-1/editmeta",
          "/searchLimits/maxResultWindow"
        }) {
      assertEquals(200, onDataCenter.get("/rest/api/2" + path).statusCode(), path);
    }
  }

  private static boolean held(JsonObject permissions, String key) {
    return permissions.getAsJsonObject(key).get("havePermission").getAsBoolean();
  }

  private static String type(Visitor visitor) throws Exception {
    return visitor.json("GET", "/rest/api/2/serverInfo", "").get("deploymentType").getAsString();
  }

  private static String create(Visitor visitor, String path) throws Exception {
    return visitor.json("POST", path, FIELD).get("id").getAsString();
  }

  private static int edit(Visitor visitor, String api, String field) throws Exception {
    return visitor
        .send("PUT", api + "/issue/RICE-1", "{\"fields\": {\"" + field + "\": 1}}")
        .statusCode();
  }

  private boolean editable(String field) throws Exception {
    return onCloud
        .json("GET", "/rest/api/3/issue/RICE-1/editmeta", "")
        .getAsJsonObject("fields")
        .has(field);
  }
}
