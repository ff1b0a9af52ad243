package org.riceforjira.host.browser;

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
    String board = first(person.get(AGILE + "board?projectKeyOrId=SHOP")).get("id").getAsString();
    Answer answer = person.get(AGILE + "board/" + board + "/sprint?state=active,future");
    return answer.object().getAsJsonArray("values").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(sprint -> sprint.get("name").getAsString())
        .toList();
  }

  void rank(String key, String before) throws Exception {
    String body = "{\"issues\": [\"%s\"], \"rankBeforeIssue\": \"%s\"}".formatted(key, before);
    Answer answer = person.send("PUT", AGILE + "issue/rank", body);
    if (answer.status() != 204) {
      throw new AssertionError(answer.toString());
    }
  }

  private static JsonObject first(Answer answer) {
    return answer.object().getAsJsonArray("values").get(0).getAsJsonObject();
  }
}
