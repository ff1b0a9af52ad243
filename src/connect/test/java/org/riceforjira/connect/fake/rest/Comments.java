package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.fake.store.Json;

/** Comments in the two shapes that their texts have. */
final class Comments {
  private Comments() {}

  static JsonObject page(List<JsonElement> comments, int start, int most, int total) {
    return Json.object(
        "startAt", start, "maxResults", most, "total", total, "comments", Json.array(comments));
  }

  /** Cloud's third version has documents where others have plain text. */
  static List<JsonElement> documents(List<JsonElement> comments) {
    return comments.stream().map(Comments::document).toList();
  }

  private static JsonElement document(JsonElement comment) {
    JsonObject copy = comment.getAsJsonObject().deepCopy();
    String text = Json.text(copy, "body").orElse("");
    JsonObject line = Json.object("type", "text", "text", text);
    JsonObject paragraph = Json.object("type", "paragraph", "content", Json.array(List.of(line)));
    copy.add(
        "body",
        Json.object("type", "doc", "version", 1, "content", Json.array(List.of(paragraph))));
    return copy;
  }
}
