package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.jira.Software;
import org.riceforjira.host.jira.SoftwareFields;

/**
 * The fields of Jira Software in REST's form: a text for Rank, a key for Epic Link, and for Sprint,
 * as Data Center does it, a list of texts that spell out each sprint.
 */
final class SoftwareValues {
  private final Visible visible;

  SoftwareValues(Visible visible) {
    this.visible = visible;
  }

  JsonElement of(IssueRow issue, FieldRow field) {
    if (field.typeKey().equals(SoftwareFields.SPRINT)) {
      return sprints(issue.texts(IssueRow.SPRINTS));
    }
    return software()
        .fields()
        .text(issue, field)
        .<JsonElement>map(JsonPrimitive::new)
        .orElse(JsonNull.INSTANCE);
  }

  private JsonElement sprints(List<String> ids) {
    JsonArray sprints = new JsonArray();
    ids.stream()
        .flatMap(id -> visible.store().sprints().get(Long.valueOf(id)).stream())
        .forEach(sprint -> sprints.add(spelled(sprint)));
    return sprints.isEmpty() ? JsonNull.INSTANCE : sprints;
  }

  private String spelled(SprintRow row) {
    String board = software().projectsOf(row).stream().findFirst().map(String::valueOf).orElse("");
    boolean over = row.state().equals("closed");
    return "com.atlassian.greenhopper.service.sprint.Sprint@%s[id=%d,rapidViewId=%s,state=%s,name=%s,startDate=%s,endDate=%s,completeDate=%s,sequence=%d,goal=]"
        .formatted(
            Long.toHexString(row.id()),
            row.id(),
            board,
            row.state().toUpperCase(Locale.ROOT),
            row.name(),
            Objects.toString(row.start(), "<null>"),
            Objects.toString(row.end(), "<null>"),
            over ? Objects.toString(row.end(), "<null>") : "<null>",
            row.id());
  }

  private Software software() {
    return visible.jira().software();
  }
}
