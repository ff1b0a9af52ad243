package org.riceforjira.host.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Person;

/** Jira Software's board of the shop, as somebody else sees and changes it. */
final class ShopBoard {
  private static final String AGILE = "/rest/agile/1.0/";
  private static final int MOST_IN_ONE_CALL = 50;

  private final Person person;

  ShopBoard(Person person) {
    this.person = person;
  }

  List<String> order() throws Exception {
    return person.keys("project = SHOP ORDER BY Rank");
  }

  /** The issues of a sprint in the order of the board. */
  List<String> sprint(String name) throws Exception {
    return person.keys("sprint = \"" + name + "\" ORDER BY Rank");
  }

  /** Order and sprints, to be compared. */
  Map<String, List<String>> everything() throws Exception {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("", order());
    for (String name : sprints()) {
      all.put(name, sprint(name));
    }
    return all;
  }

  /** Names of the sprints under way and to come, as the board has them. */
  List<String> sprints() throws Exception {
    return allSprints().stream().map(sprint -> sprint.get("name").getAsString()).toList();
  }

  private List<JsonObject> allSprints() throws Exception {
    String board = first(person.get(AGILE + "board?projectKeyOrId=SHOP")).get("id").getAsString();
    Answer answer = person.get(AGILE + "board/" + board + "/sprint?state=active,future");
    return answer.object().getAsJsonArray("values").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The issues that fit into a capacity, by rank. */
  List<String> above(int capacity) throws Exception {
    String rest = "/rest/rice/1.0/projects/SHOP/backlog/cut?capacity=" + capacity;
    return person
        .get(rest)
        .object()
        .getAsJsonObject("cut")
        .getAsJsonArray("issues")
        .asList()
        .stream()
        .map(issue -> issue.getAsJsonObject().get("key").getAsString())
        .toList();
  }

  void rank(String key, String before) throws Exception {
    String body = "{\"issues\": [\"%s\"], \"rankBeforeIssue\": \"%s\"}".formatted(key, before);
    expect(204, person.send("PUT", AGILE + "issue/rank", body));
  }

  /**
   * Puts back as {@link #everything} had it what is in another place now, and moves nothing else.
   */
  void restore(Map<String, List<String>> before) throws Exception {
    Map<String, List<String>> now = everything();
    for (JsonObject sprint : allSprints()) {
      String name = sprint.get("name").getAsString();
      move(AGILE + "backlog/issue", without(now.get(name), before.get(name)));
    }
    for (JsonObject sprint : allSprints()) {
      String name = sprint.get("name").getAsString();
      String rest = AGILE + "sprint/" + sprint.get("id").getAsString() + "/issue";
      move(rest, without(before.get(name), sprint(name)));
    }
    if (!order().equals(before.get(""))) {
      reorder(before.get(""));
    }
    if (!everything().equals(before)) {
      throw new AssertionError("The board cannot be put back to " + before);
    }
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(key -> !some.contains(key)).toList();
  }

  private void move(String rest, List<String> keys) throws Exception {
    for (int from = 0; from < keys.size(); from += MOST_IN_ONE_CALL) {
      JsonObject body = new JsonObject();
      List<String> some = keys.subList(from, Math.min(from + MOST_IN_ONE_CALL, keys.size()));
      body.add("issues", new Gson().toJsonTree(some));
      expect(204, person.send("POST", rest, body.toString()));
    }
  }

  /** Puts all issues of a project into this order again. */
  void reorder(List<String> order) throws Exception {
    for (int from = 1; from < order.size(); from += MOST_IN_ONE_CALL) {
      List<String> some = order.subList(from, Math.min(from + MOST_IN_ONE_CALL, order.size()));
      JsonObject body = new JsonObject();
      body.add("issues", new Gson().toJsonTree(some));
      body.addProperty("rankAfterIssue", order.get(from - 1));
      expect(204, person.send("PUT", AGILE + "issue/rank", body.toString()));
    }
  }

  private static void expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.toString());
    }
  }

  private static JsonObject first(Answer answer) {
    return answer.object().getAsJsonArray("values").get(0).getAsJsonObject();
  }
}
