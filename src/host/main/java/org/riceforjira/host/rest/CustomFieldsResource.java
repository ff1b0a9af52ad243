package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.riceforjira.host.jira.Fields;

/**
 * {@code DELETE /rest/api/2/customFields?ids=customfield_10100,...}, for administrators: {@code
 * {"message", "deletedCustomFields": [ids], "notDeletedCustomFields": {id: why}}}.
 */
@Path("customFields")
public final class CustomFieldsResource {
  private final Visible visible;

  CustomFieldsResource(Visible visible) {
    this.visible = visible;
  }

  @DELETE
  public Response delete(@QueryParam("ids") String ids) {
    visible.mustAdminister();
    if (ids == null || ids.isBlank()) {
      throw RestProblem.of(400, "Name the custom fields to delete: ?ids=customfield_10100.");
    }
    Fields fields = new Fields(visible.store());
    JsonArray deleted = new JsonArray();
    JsonObject left = new JsonObject();
    for (String id : ids.split(",")) {
      fields
          .field(id)
          .ifPresentOrElse(
              field -> {
                visible.jira().administration().delete(field);
                deleted.add(id);
              },
              () -> left.addProperty(id, "There is no such custom field."));
    }
    JsonObject json = new JsonObject();
    json.addProperty(
        "message", "%d deleted, %d not deleted".formatted(deleted.size(), left.size()));
    json.add("deletedCustomFields", deleted);
    json.add("notDeletedCustomFields", left);
    return Answers.ok(json);
  }
}
