package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
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

  /** A list on Data Center, a text with commas on Cloud. */
  public Set<String> expand() {
    Set<String> expand = new HashSet<>();
    for (JsonElement each : Json.list(body, "expand")) {
      expand.add(each.getAsString());
    }
    Json.text(body, "expand").ifPresent(text -> expand.addAll(List.of(text.split(","))));
    return expand;
  }

  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (JsonElement field : Json.list(body, "fields")) {
      fields.add(field.getAsString());
    }
    return fields;
  }
}
