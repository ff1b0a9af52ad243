package org.riceforjira.connect.roadmap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Site;

/** The boards of Jira Software and their sprints. */
final class Boards {
  private static final String AGILE = "/rest/agile/1.0/board";
  private static final int DAY = "2026-11-16".length();

  private final JiraClient client;

  Boards(JiraClient client) {
    this.client = client;
  }

  /** The active and future sprints of a board, in its order. */
  List<Sprint> sprints(long board) {
    return all(AGILE + "/" + board + "/sprint?state=active,future").stream()
        .map(
            json ->
                new Sprint(
                    text(json, "name").orElse(""), day(json, "startDate"), day(json, "endDate")))
        .toList();
  }

  /**
   * The only board with sprints of some projects.
   *
   * @throws InvalidConfiguration when there is none, or more than one
   */
  long only(List<String> projects) {
    if (projects.size() != 1) {
      throw new InvalidConfiguration(
          "Say which board has the sprints, with --board ID, or give them with --sprint"
              + " START/END/NAME.");
    }
    String project = projects.get(0);
    List<JsonObject> boards = all(AGILE + "?type=scrum&projectKeyOrId=" + Site.encoded(project));
    if (boards.size() == 1) {
      return boards.get(0).get("id").getAsLong();
    }
    if (boards.isEmpty()) {
      throw new InvalidConfiguration(
          project
              + " has no board with sprints that this login sees. Give them with --sprint"
              + " START/END/NAME, or plan by --period-kind month or quarter.");
    }
    String names =
        boards.stream()
            .map(board -> board.get("id") + " (" + text(board, "name").orElse("") + ")")
            .collect(Collectors.joining(", "));
    throw new InvalidConfiguration(
        project + " has several boards with sprints. Choose one with --board: " + names + ".");
  }

  private List<JsonObject> all(String path) {
    List<JsonObject> values = new ArrayList<>();
    boolean last = false;
    while (!last) {
      JsonObject page = page(path + "&startAt=" + values.size());
      List<JsonElement> found = page.getAsJsonArray("values").asList();
      found.forEach(value -> values.add(value.getAsJsonObject()));
      last = found.isEmpty() || !page.has("isLast") || page.get("isLast").getAsBoolean();
    }
    return values;
  }

  private JsonObject page(String path) {
    try {
      return client.ask(Call.get(path), JsonElement::getAsJsonObject);
    } catch (JiraProblem e) {
      throw e.kind() == JiraProblem.Kind.MISSING
          ? e.about("The sprints cannot be read; they need Jira Software and a scrum board")
          : e;
    }
  }

  /** The day on which a moment falls where the sprint was planned. */
  private static Optional<LocalDate> day(JsonObject json, String name) {
    return text(json, name)
        .filter(text -> text.length() >= DAY)
        .map(text -> LocalDate.parse(text.substring(0, DAY)));
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
