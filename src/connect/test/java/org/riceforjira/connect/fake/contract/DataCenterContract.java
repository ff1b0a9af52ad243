package org.riceforjira.connect.fake.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.http.PathPattern;

/**
 * What is known of Data Center's search and edit: their parameters, and what encloses an answer.
 * Atlassian's document of it is not to be had.
 */
public final class DataCenterContract implements Contract {
  private static final PathPattern SEARCH = PathPattern.of("/rest/api/2/search");
  private static final PathPattern ISSUE = PathPattern.of("/rest/api/2/issue/*");
  private static final Set<String> OF_SEARCH =
      Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery");
  private static final Set<String> OF_EDIT =
      Set.of("fields", "update", "transition", "historyMetadata", "properties");
  private static final Set<String> OF_EDIT_QUERY = Set.of("notifyUsers");
  private static final Set<String> OF_PAGE = Set.of("startAt", "maxResults", "total", "issues");

  @Override
  public List<String> violations(Asked asked, Optional<Answer> answer) {
    List<String> found = new ArrayList<>();
    if (SEARCH.matches(asked.path())) {
      search(asked, found);
      answer.filter(given -> given.status() == 200).ifPresent(given -> page(given, found));
    } else if (ISSUE.matches(asked.path()) && asked.method().equals("PUT")) {
      edit(asked, found);
    }
    return found.stream().map(each -> asked.method() + " " + asked.path() + ": " + each).toList();
  }

  private static void search(Asked asked, List<String> found) {
    if (asked.method().equals("GET")) {
      strangers(asked.query().keySet(), OF_SEARCH, found);
      return;
    }
    strangers(asked.query().keySet(), Set.of(), found);
    body(asked, found)
        .ifPresent(
            body -> {
              strangers(body.keySet(), OF_SEARCH, found);
              mustBe(body, "jql", DataCenterContract::text, found);
              mustBe(body, "startAt", DataCenterContract::number, found);
              mustBe(body, "maxResults", DataCenterContract::number, found);
              mustBe(body, "fields", JsonElement::isJsonArray, found);
              mustBe(body, "expand", JsonElement::isJsonArray, found);
            });
  }

  private static void edit(Asked asked, List<String> found) {
    strangers(asked.query().keySet(), OF_EDIT_QUERY, found);
    body(asked, found)
        .ifPresent(
            body -> {
              strangers(body.keySet(), OF_EDIT, found);
              mustBe(body, "fields", JsonElement::isJsonObject, found);
              mustBe(body, "update", JsonElement::isJsonObject, found);
            });
  }

  private static void page(Answer answer, List<String> found) {
    JsonObject page = answer.object();
    OF_PAGE.stream()
        .filter(key -> !page.has(key))
        .sorted()
        .forEach(key -> found.add("The answer has no '" + key + "'."));
  }

  private static Optional<JsonObject> body(Asked asked, List<String> found) {
    if (!asked.header("content-type").orElse("").startsWith("application/json")) {
      found.add("The body is not sent as application/json.");
    }
    try {
      JsonElement read = JsonParser.parseString(asked.body());
      if (read.isJsonObject()) {
        return Optional.of(read.getAsJsonObject());
      }
    } catch (JsonParseException e) {
      found.add("The body is not JSON: " + e.getMessage());
      return Optional.empty();
    }
    found.add("The body is not a JSON object.");
    return Optional.empty();
  }

  private static void strangers(Set<String> keys, Set<String> known, List<String> found) {
    keys.stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .forEach(key -> found.add("'" + key + "' is unknown."));
  }

  private static void mustBe(
      JsonObject body, String key, Predicate<JsonElement> shape, List<String> found) {
    if (body.has(key) && !shape.test(body.get(key))) {
      found.add("'" + key + "' has the wrong type.");
    }
  }

  private static boolean number(JsonElement json) {
    return json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber();
  }

  private static boolean text(JsonElement json) {
    return json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
  }
}
