package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.host.data.imports.Reference.Sprint;

/** Sprints as Jira's Agile part writes them: objects, lists of them, or texts with brackets. */
final class JsonSprints {
  /** {@code com.atlassian...Sprint@1f[id=1,state=ACTIVE,name=Sprint 1,startDate=...]}. */
  private static final Pattern SPOKEN = Pattern.compile("[\\w.$]+@\\w+\\[(.*)]", Pattern.DOTALL);

  // A name may contain commas, so a member ends only where the next one begins. Without its bounds
  // the search for that would take the square of a text's length.
  private static final Pattern MEMBER =
      Pattern.compile("(\\w{1,40})=(.*?)(?=,\\w{1,40}=|\\z)", Pattern.DOTALL);

  private JsonSprints() {}

  static List<Sprint> read(JsonNode node) throws ImportProblem {
    List<Sprint> sprints = new ArrayList<>();
    for (JsonNode sprint : node.isList() ? node.list() : List.of(node)) {
      if (!sprint.absent()) {
        sprints.add(sprint.isText() ? spoken(sprint) : told(sprint));
      }
    }
    return sprints;
  }

  private static Sprint told(JsonNode node) throws ImportProblem {
    return new Sprint(
        node.get("name").requiredText(),
        state(node.get("state").text()),
        node.get("startDate").instant().orElse(null),
        node.get("endDate").instant().orElse(null));
  }

  private static Sprint spoken(JsonNode node) throws ImportProblem {
    Matcher spoken = SPOKEN.matcher(node.requiredText());
    if (!spoken.matches()) {
      return new Sprint(node.requiredText(), state(Optional.empty()), null, null);
    }
    Map<String, String> members = new HashMap<>();
    MEMBER.matcher(spoken.group(1)).results().forEach(m -> members.put(m.group(1), m.group(2)));
    return new Sprint(
        members.getOrDefault("name", node.requiredText()),
        state(Optional.ofNullable(members.get("state"))),
        ImportDates.instant(members.getOrDefault("startDate", "")).orElse(null),
        ImportDates.instant(members.getOrDefault("endDate", "")).orElse(null));
  }

  private static String state(Optional<String> told) {
    return told.map(Names::fold).orElse("future");
  }
}
