package org.riceforjira.host.data.imports;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Texts as Data Center writes them (wiki markup), or the words of Cloud's documents. */
final class RichText {
  private static final Set<String> BLOCKS =
      Set.of("paragraph", "heading", "listItem", "codeBlock", "hardBreak");

  private RichText() {}

  static Optional<String> read(JsonNode node) throws ImportProblem {
    if (!node.isObject()) {
      return node.text();
    }
    StringBuilder words = new StringBuilder();
    collect(node.element(), words);
    return Optional.of(words.toString().strip()).filter(text -> !text.isEmpty());
  }

  private static void collect(JsonElement element, StringBuilder words) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(child -> collect(child, words));
    } else if (element.isJsonObject()) {
      JsonObject node = element.getAsJsonObject();
      if (node.has("text") && node.get("text").isJsonPrimitive()) {
        words.append(node.get("text").getAsString());
      }
      if (node.has("content")) {
        collect(node.get("content"), words);
      }
      if (node.has("type") && BLOCKS.contains(node.get("type").toString().replace("\"", ""))) {
        words.append('\n');
      }
    }
  }
}
