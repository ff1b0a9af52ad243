package org.riceforjira.connect.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** Asks a fake Cloud with a project, a number field and an issue for everything once. */
final class EveryResource {
  private static final String API = "/rest/api/3";
  private static final String REACH = "customfield_10100";
  private static final List<String> READ =
      List.of(
          "/serverInfo",
          "/myself",
          "/mypermissions?permissions=BROWSE_PROJECTS,BULK_CHANGE&projectKey=RICE",
          "/field",
          "/project/search",
          "/project/RICE",
          "/issue/RICE-1?fields=summary," + REACH,
          "/issue/RICE-1/editmeta",
          "/issue/RICE-1/comment?startAt=0&maxResults=10",
          "/field/" + REACH + "/context",
          "/field/" + REACH + "/screens",
          "/screens",
          "/screens/1/tabs",
          "/screens/1/tabs/10001/fields",
          "/issueLinkType",
          "/priority");

  private EveryResource() {}

  static void ask(Visitor visitor) throws Exception {
    for (String path : READ) {
      visitor.get(API + path);
    }
    visitor.cloudPage("{\"jql\": \"project = RICE\", \"fields\": [\"*all\"], \"maxResults\": 10}");
    post(visitor, "/search/approximate-count", "{\"jql\": \"project = RICE\"}");
    post(visitor, "/issue/bulkfetch", "{\"issueIdsOrKeys\": [\"RICE-1\"], \"fields\": [\"*all\"]}");
    visitor.send("PUT", API + "/issue/RICE-1", "{\"fields\": {\"" + REACH + "\": 4}}");
    bulk(visitor);
    String made =
        post(
                visitor,
                "/field",
                "{\"name\": \"Effort\", \"type\":"
                    + " \"com.atlassian.jira.plugin.system.customfieldtypes:float\"}")
            .get("id")
            .getAsString();
    post(visitor, "/screens/1/tabs/10001/fields", "{\"fieldId\": \"" + made + "\"}");
    visitor.send("POST", API + "/screens/addToDefault/" + made, "");
  }

  private static void bulk(Visitor visitor) throws Exception {
    JsonObject begun =
        post(
            visitor,
            "/bulk/issues/fields",
            "{\"editedFieldsInput\": {\"clearableNumberFields\": [{\"fieldId\": \"%s\", \"value\":"
                    .formatted(REACH)
                + " null}]}, \"selectedActions\": [\"%s\"], \"selectedIssueIdsOrKeys\": [\"RICE-1\"],"
                    .formatted(REACH)
                + " \"sendBulkNotification\": false}");
    for (int look = 0; look < 2; look++) {
      visitor.get(API + "/bulk/queue/" + begun.get("taskId").getAsString());
    }
  }

  private static JsonObject post(Visitor visitor, String path, String body) throws Exception {
    return visitor.json("POST", API + path, body);
  }
}
