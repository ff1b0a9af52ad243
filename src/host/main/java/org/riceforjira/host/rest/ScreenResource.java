package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.data.ScreenRow;

/**
 * {@code POST /rest/api/2/screens/addToDefault/{field}}, for administrators: puts a custom field on
 * the screen of every project, where each project of this host has its own.
 */
@Path("screens")
public final class ScreenResource {
  private final Visible visible;

  ScreenResource(Visible visible) {
    this.visible = visible;
  }

  @POST
  @Path("addToDefault/{field}")
  public Response add(@PathParam("field") String fieldId) {
    visible.mustAdminister();
    if (new Fields(visible.store()).find(fieldId).isEmpty()) {
      throw RestProblem.of(404, "Field with id: " + fieldId + " does not exist.");
    }
    visible.jira().transactions().write(() -> addToAll(fieldId));
    return Answers.ok(new JsonObject());
  }

  private int addToAll(String fieldId) {
    List<ScreenRow> without =
        visible.store().screens().all().filter(row -> !row.fields().contains(fieldId)).toList();
    for (ScreenRow row : without) {
      List<String> fields = new ArrayList<>(row.fields());
      fields.add(fieldId);
      visible.store().screens().put(row.id(), new ScreenRow(row.id(), row.name(), fields));
    }
    return without.size();
  }
}
