package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.store.Json;

/** The body of a search, of which every key must be one that the server knows. */
public record SearchWish(JsonObject body) {
  private static final int DEFAULT_PAGE = 50;

  public static SearchWish of(JsonObject body, Set<String> known) {
    for (String key : body.keySet()) {
      if (!known.contains(key)) {
        throw Refusal.of(
            400,
            "Invalid request payload: '"
                + key
                + "' is unknown. Refer to the REST API documentation and try again.");
      }
    }
    return new SearchWish(body);
  }

  public String jql() {
    return Json.text(body, "jql").orElse("");
  }

  public int maxResults() {
    return Json.number(body, "maxResults", DEFAULT_PAGE);
  }

  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (JsonElement field : Json.list(body, "fields")) {
      fields.add(field.getAsString());
    }
    return fields;
  }
}
