package org.riceforjira.connect.fake.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.jql.IssueKey;
import org.riceforjira.host.jql.JqlIssue;
import org.riceforjira.host.jql.JqlValue;

/** An issue as the index knows it, which may be behind the store. */
final class IndexedIssue implements JqlIssue {
  private final Issue issue;
  private final Catalogue catalogue;
  private final IssueKey keyParts;
  private final Instant created;

  IndexedIssue(Issue issue, Catalogue catalogue) {
    this.issue = issue;
    this.catalogue = catalogue;
    this.keyParts = IssueKey.of(issue.key());
    this.created = moment("created").orElse(Instant.EPOCH);
  }

  Issue issue() {
    return issue;
  }

  private JsonObject fields() {
    return issue.fields();
  }

  private Optional<Instant> moment(String field) {
    return Json.text(fields(), field).map(Moments::read);
  }

  private Optional<JqlValue> value(String field) {
    return catalogue.values().of(fields(), field);
  }

  @Override
  public long id() {
    return issue.id();
  }

  @Override
  public String key() {
    return issue.key();
  }

  @Override
  public IssueKey keyParts() {
    return keyParts;
  }

  @Override
  public JqlValue project() {
    return JqlValue.of(catalogue.projectId(issue.project()), issue.project());
  }

  @Override
  public String summary() {
    return Json.text(fields(), "summary").orElse("");
  }

  @Override
  public String description() {
    return Json.text(fields(), "description").orElse("");
  }

  @Override
  public List<String> comments() {
    return List.of();
  }

  @Override
  public JqlValue type() {
    return value("issuetype").orElse(JqlValue.of("", ""));
  }

  @Override
  public JqlValue status() {
    return value("status").orElse(JqlValue.of("", ""));
  }

  @Override
  public String statusCategory() {
    return Json.child(fields(), "status")
        .flatMap(status -> Json.child(status, "statusCategory"))
        .flatMap(category -> Json.text(category, "key"))
        .orElse("undefined");
  }

  @Override
  public Optional<JqlValue> priority() {
    return value("priority");
  }

  @Override
  public Optional<JqlValue> resolution() {
    return value("resolution");
  }

  @Override
  public Optional<JqlValue> assignee() {
    return value("assignee");
  }

  @Override
  public Optional<JqlValue> reporter() {
    return value("reporter");
  }

  @Override
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    Json.list(fields(), "labels").forEach(label -> labels.add(label.getAsString()));
    return labels;
  }

  @Override
  public List<JqlValue> fixVersions() {
    return catalogue.values().listOf(fields(), "fixVersions");
  }

  @Override
  public List<JqlValue> components() {
    return catalogue.values().listOf(fields(), "components");
  }

  @Override
  public List<JqlValue> sprints() {
    return List.of();
  }

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Instant updated() {
    return moment("updated").orElse(created);
  }

  @Override
  public Optional<LocalDate> due() {
    return Json.text(fields(), "duedate").map(LocalDate::parse);
  }

  @Override
  public Optional<Instant> resolved() {
    return moment("resolutiondate");
  }

  @Override
  public Optional<String> parentKey() {
    return Json.child(fields(), "parent").flatMap(parent -> Json.text(parent, "key"));
  }

  @Override
  public Optional<Object> custom(String fieldId) {
    Optional<JsonElement> value = Json.member(fields(), fieldId);
    return value.flatMap(held -> catalogue.field(fieldId).flatMap(field -> field.indexed(held)));
  }
}
