package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.imports.ImportedField.Kind;
import org.riceforjira.host.data.imports.ImportedIssue.Comment;
import org.riceforjira.host.data.imports.ImportedIssue.Link;
import org.riceforjira.host.data.imports.ImportedIssue.LinkType;
import org.riceforjira.host.data.imports.ImportedIssue.Project;
import org.riceforjira.host.data.imports.ImportedIssue.Relations;
import org.riceforjira.host.data.imports.Reference.Person;

/** One record of a CSV export as an issue. */
final class CsvIssue {
  private final CsvRow row;
  private final CsvWhole whole;
  private final Map<String, Object> values = new HashMap<>();

  CsvIssue(CsvRow row, CsvWhole whole) {
    this.row = row;
    this.whole = whole;
  }

  ImportedIssue read() throws ImportProblem {
    String key = Project.keyOf(row.place().key());
    String project = row.text("project key").orElse(key);
    String name = row.text("project name").orElse(project);
    texts();
    terms();
    lists();
    people();
    Relations relations = new Relations(parent(), links(), comments());
    return new ImportedIssue(row.place(), new Project(project, name), values, custom(), relations);
  }

  private void texts() throws ImportProblem {
    values.put(IssueRow.SUMMARY, row.required("summary", "Summary"));
    put(IssueRow.DESCRIPTION, row.text("description"));
    put(IssueRow.CREATED, row.instant("created", "Created"));
    put(IssueRow.UPDATED, row.instant("updated", "Updated"));
    put(IssueRow.RESOLVED, row.instant("resolved", "Resolved"));
    put(IssueRow.DUE, row.date("due date", "Due Date"));
    put(IssueRow.ORIGINAL_ESTIMATE, row.number("original estimate", "Original Estimate"));
    List<String> labels = row.all("labels");
    put(IssueRow.LABELS, labels.isEmpty() ? Optional.empty() : Optional.of(labels));
  }

  private void terms() {
    put(IssueRow.TYPE, row.text("issue type").map(CsvIssue::issueType));
    put(IssueRow.PRIORITY, row.text("priority").map(Reference.Priority::new));
    put(IssueRow.SECURITY, row.text("security level").map(Reference.SecurityLevel::new));
    // Jira writes "Unresolved" where there is no resolution.
    Optional<String> resolution = row.text("resolution").filter(r -> !r.equals("Unresolved"));
    put(IssueRow.RESOLUTION, resolution.map(Reference.Resolution::new));
    put(IssueRow.STATUS, row.text("status").map(this::status));
  }

  /** The export does not say which types are sub-tasks, so their usual names decide. */
  private static Reference.IssueType issueType(String name) {
    String folded = Names.fold(name);
    return new Reference.IssueType(name, folded.equals("sub-task") || folded.equals("subtask"));
  }

  private Reference.Status status(String name) {
    return new Reference.Status(name, StatusCategory.of(row.text("status category"), name));
  }

  private void lists() {
    Function<String, Reference> version = n -> new Reference.Version(n, null, false, false);
    list(IssueRow.FIX_VERSIONS, "fix version/s", version);
    list("versions", "affects version/s", version);
    list(IssueRow.COMPONENTS, "component/s", Reference.Component::new);
    list(
        IssueRow.SPRINTS,
        "sprint",
        name -> new Reference.Sprint(name, whole.sprintState(name), null, null));
  }

  private void people() throws ImportProblem {
    // Some columns of Jira show "Unassigned" where there is nobody.
    Optional<String> assignee = row.text("assignee").filter(name -> !name.equals("Unassigned"));
    put(IssueRow.ASSIGNEE, assignee.map(CsvIssue::person));
    put(IssueRow.REPORTER, row.text("reporter").map(CsvIssue::person));
    List<Person> voters = Placeholders.people("Voter", row.count("votes", "Votes"));
    put(IssueRow.VOTERS, voters.isEmpty() ? Optional.empty() : Optional.of(voters));
    list(IssueRow.WATCHERS, "watchers", CsvIssue::person);
  }

  private static Person person(String name) {
    return new Person(name, name, name, true);
  }

  private String parent() {
    Optional<String> parent = row.text("parent id").or(() -> row.text("custom field (epic link)"));
    return parent.map(whole::key).orElse(null);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (String column : row.columns().names()) {
      Optional<String> type = row.columns().linkType(column);
      if (type.isPresent()) {
        LinkType linkType = new LinkType(type.get(), type.get(), type.get());
        boolean outward = column.startsWith("outward");
        row.all(column).forEach(key -> links.add(new Link(linkType, key, outward)));
      }
    }
    return links;
  }

  /** Comments as "date;author;text"; a text without them is kept with a placeholder's name. */
  private List<Comment> comments() throws ImportProblem {
    List<Comment> comments = new ArrayList<>();
    for (String text : row.all("comment")) {
      String[] parts = text.split(";", 3);
      if (parts.length == 3) {
        String created = row.instantOf("Comment", parts[0]);
        comments.add(new Comment(person(parts[1].strip()), parts[2], created));
      } else {
        comments.add(new Comment(Placeholders.people("Participant", 1).get(0), text, null));
      }
    }
    return comments;
  }

  private Map<ImportedField, Object> custom() throws ImportProblem {
    Map<ImportedField, Object> custom = new LinkedHashMap<>();
    for (Map.Entry<String, ImportedField> field : whole.custom().entrySet()) {
      String column = field.getKey();
      ImportedField known = field.getValue();
      if (known.kind() == Kind.NUMBER) {
        row.number(column, known.name()).ifPresent(number -> custom.put(known, number));
      } else if (!row.all(column).isEmpty()) {
        custom.put(known, String.join(", ", row.all(column)));
      }
    }
    return custom;
  }

  private void list(String field, String column, Function<String, Reference> reference) {
    List<Reference> references = row.all(column).stream().map(reference).distinct().toList();
    put(field, references.isEmpty() ? Optional.empty() : Optional.of(references));
  }

  private void put(String field, Optional<?> value) {
    value.ifPresent(present -> values.put(field, present));
  }
}
