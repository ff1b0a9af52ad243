package org.riceforjira.connect.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.riceforjira.host.it.Packaged;

/**
 * Issues of a Jira that was real, with story points, priorities, links, comments and labels. Its
 * export has neither votes nor watchers, so each issue gets some by its number; links to issues
 * that are not in it are left out.
 */
final class RealIssues {
  static final String PROJECT = "TIMOB";
  static final int COUNT = 2241;

  private static final int VOTES = 23;
  private static final int WATCHERS = 9;

  private RealIssues() {}

  /** Writes them as the answer of a search; empty where they are not beside the repository. */
  static Optional<Path> write(Path file) throws IOException {
    Optional<Path> export = Packaged.backlog("titanium-points.json.gz");
    if (export.isEmpty()) {
      return export;
    }
    JsonObject answer = read(export.get());
    JsonArray issues = answer.getAsJsonArray("issues");
    Set<String> keys = new HashSet<>();
    issues.forEach(issue -> keys.add(key(issue)));
    for (JsonElement issue : issues) {
      JsonObject fields = issue.getAsJsonObject().getAsJsonObject("fields");
      int number = Integer.parseInt(key(issue).substring(PROJECT.length() + 1));
      fields.add("votes", counted("votes", number % VOTES));
      fields.add("watches", counted("watchCount", number % WATCHERS));
      if (fields.has("issuelinks")) {
        fields.add("issuelinks", within(fields.getAsJsonArray("issuelinks"), keys));
      }
    }
    return Optional.of(Files.writeString(file, answer.toString()));
  }

  private static JsonObject read(Path file) throws IOException {
    try (Reader reader =
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    }
  }

  private static String key(JsonElement issue) {
    return issue.getAsJsonObject().get("key").getAsString();
  }

  private static JsonObject counted(String name, int count) {
    JsonObject counted = new JsonObject();
    counted.addProperty(name, count);
    return counted;
  }

  private static JsonArray within(JsonArray links, Set<String> keys) {
    JsonArray kept = new JsonArray();
    for (JsonElement link : links) {
      boolean inside =
          List.of("inwardIssue", "outwardIssue").stream()
              .map(link.getAsJsonObject()::get)
              .allMatch(end -> end == null || keys.contains(key(end)));
      if (inside) {
        kept.add(link);
      }
    }
    return kept;
  }
}
