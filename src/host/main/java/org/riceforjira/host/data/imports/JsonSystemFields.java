package org.riceforjira.host.data.imports;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.imports.Reference.Component;
import org.riceforjira.host.data.imports.Reference.Person;
import org.riceforjira.host.data.imports.Reference.Priority;
import org.riceforjira.host.data.imports.Reference.Resolution;
import org.riceforjira.host.data.imports.Reference.SecurityLevel;

/** Jira's own fields in a search answer, and how each of them is read. */
final class JsonSystemFields {

  private interface Reading {
    Optional<?> of(JsonNode node) throws ImportProblem;
  }

  private record Field(String storedAs, Reading reading) {}

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          field(IssueRow.SUMMARY, JsonNode::text),
          field(IssueRow.DESCRIPTION, RichText::read),
          field(IssueRow.CREATED, JsonNode::instant),
          field(IssueRow.UPDATED, JsonNode::instant),
          field(IssueRow.RESOLVED, JsonNode::instant),
          field(IssueRow.DUE, JsonNode::date),
          field(IssueRow.ORIGINAL_ESTIMATE, JsonNode::number),
          field(IssueRow.TYPE, JsonSystemFields::issueType),
          field(IssueRow.STATUS, JsonSystemFields::status),
          field(IssueRow.PRIORITY, node -> node.name().map(Priority::new)),
          field(IssueRow.RESOLUTION, node -> node.name().map(Resolution::new)),
          field(IssueRow.SECURITY, node -> node.name().map(SecurityLevel::new)),
          field(IssueRow.ASSIGNEE, JsonSystemFields::person),
          field(IssueRow.REPORTER, JsonSystemFields::person),
          field(IssueRow.LABELS, each(JsonNode::text)),
          field(IssueRow.COMPONENTS, each(node -> node.name().map(Component::new))),
          field(IssueRow.FIX_VERSIONS, each(JsonSystemFields::version)),
          field("versions", each(JsonSystemFields::version)),
          entry("votes", new Field(IssueRow.VOTERS, node -> people(node, "votes", "voters"))),
          entry("watches", new Field(IssueRow.WATCHERS, n -> people(n, "watchCount", "watchers"))));

  private JsonSystemFields() {}

  static boolean knows(String name) {
    return FIELDS.containsKey(name);
  }

  static void read(String name, JsonNode node, Map<String, Object> values) throws ImportProblem {
    Field field = FIELDS.get(name);
    field.reading().of(node).ifPresent(value -> values.put(field.storedAs(), value));
  }

  /** A person: Jira Data Center names them by key, Jira Cloud by account id. */
  static Optional<Person> person(JsonNode node) throws ImportProblem {
    if (!node.isObject()) {
      return node.text().map(name -> new Person(name, name, name, true));
    }
    Optional<String> name = node.get("name").text();
    Optional<String> key = node.get("key").text().or(() -> name);
    if (key.isEmpty()) {
      key = Optional.of(node.get("accountId").requiredText());
    }
    String login = name.orElse(key.get());
    String shown = node.get("displayName").text().orElse(login);
    return Optional.of(new Person(key.get(), login, shown, node.get("active").flag(true)));
  }

  private static Optional<?> issueType(JsonNode node) throws ImportProblem {
    boolean subtask = node.isObject() && node.get("subtask").flag(false);
    return node.name().map(name -> new Reference.IssueType(name, subtask));
  }

  private static Optional<?> status(JsonNode node) throws ImportProblem {
    Optional<String> told =
        node.isObject() ? node.get("statusCategory").get("key").text() : Optional.empty();
    return node.name().map(name -> new Reference.Status(name, StatusCategory.of(told, name)));
  }

  private static Optional<?> version(JsonNode node) throws ImportProblem {
    if (!node.isObject()) {
      return node.text().map(name -> new Reference.Version(name, null, false, false));
    }
    String date = node.get("releaseDate").date().orElse(null);
    boolean released = node.get("released").flag(false);
    boolean archived = node.get("archived").flag(false);
    return node.name().map(name -> new Reference.Version(name, date, released, archived));
  }

  private static Optional<?> people(JsonNode node, String count, String named)
      throws ImportProblem {
    List<Person> people = new ArrayList<>();
    for (JsonNode person : node.get(named).list()) {
      person(person).ifPresent(people::add);
    }
    String role = named.equals("voters") ? "Voter" : "Watcher";
    int unnamed = node.get(count).count() - people.size();
    List<Person> all = Placeholders.people(role, people, Math.max(0, unnamed));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Map.Entry<String, Field> field(String name, Reading reading) {
    return entry(name, new Field(name, reading));
  }

  private static Reading each(Reading reading) {
    return list -> {
      List<Object> read = new ArrayList<>();
      for (JsonNode node : list.list()) {
        reading.of(node).ifPresent(read::add);
      }
      return read.isEmpty() ? Optional.empty() : Optional.of(read);
    };
  }
}
