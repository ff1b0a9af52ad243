package org.riceforjira.host.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.jira.Permissions;

/** What the issue page shows of Jira's own. */
final class IssueView {
  private final Desk desk;
  private final FieldTexts texts;

  IssueView(Desk desk) {
    this.desk = desk;
    this.texts = new FieldTexts(desk.store(), desk.jira().language());
  }

  Map<String, Object> of(IssueRow issue, ProjectRow project) {
    Map<String, Object> model = new HashMap<>();
    model.put("key", issue.key());
    model.put("summary", String.valueOf(issue.text(IssueRow.SUMMARY)));
    model.put("projectKey", project.key());
    model.put("projectName", project.name());
    model.put("status", texts.status(issue));
    model.put("category", texts.category(issue));
    model.put("details", details(issue));
    model.put("fields", customFields(issue, project));
    model.put("description", Optional.ofNullable(issue.text(IssueRow.DESCRIPTION)).orElse(""));
    model.put("links", links(issue));
    model.put("comments", comments(issue));
    model.put("people", people(issue));
    model.put("dates", dates(issue));
    return model;
  }

  private List<Map<String, String>> details(IssueRow issue) {
    return filled(
        Stream.of(
            pair("Type", texts.type(issue)),
            pair("Priority", texts.priority(issue)),
            pair("Resolution", texts.resolution(issue)),
            pair("Fix versions", texts.versions(issue)),
            pair("Components", texts.components(issue)),
            pair("Labels", String.join(", ", issue.texts(IssueRow.LABELS))),
            pair("Sprint", texts.sprints(issue))));
  }

  private List<Map<String, String>> customFields(IssueRow issue, ProjectRow project) {
    List<String> onScreen =
        desk.store().screens().get(project.screenId()).map(ScreenRow::fields).orElse(List.of());
    return desk.store()
        .fields()
        .all()
        .filter(field -> onScreen.contains(field.fieldId()))
        .map(field -> pair(field.name(), texts.custom(issue, field)))
        .filter(IssueView::isFilled)
        .toList();
  }

  private List<Map<String, String>> links(IssueRow issue) {
    List<Map<String, String>> links = new ArrayList<>();
    desk.store()
        .linksOf(issue.id())
        .forEach(link -> add(links, link, link.sourceId() == issue.id()));
    return links;
  }

  private void add(List<Map<String, String>> links, LinkRow link, boolean outward) {
    String reading =
        desk.store()
            .linkTypes()
            .get(link.typeId())
            .map(outward ? LinkTypeRow::outward : LinkTypeRow::inward)
            .orElse("");
    desk.store()
        .issue(outward ? link.destinationId() : link.sourceId())
        .filter(other -> desk.jira().permissions().may(Permissions.BROWSE, other, desk.userKey()))
        .ifPresent(
            other ->
                links.add(
                    Map.of(
                        "reading", reading,
                        "key", other.key(),
                        "summary", String.valueOf(other.text(IssueRow.SUMMARY)),
                        "status", texts.status(other),
                        "category", texts.category(other))));
  }

  private List<Map<String, String>> comments(IssueRow issue) {
    return desk.store().commentsOf(issue.id()).stream().map(this::comment).toList();
  }

  private Map<String, String> comment(CommentRow comment) {
    return Map.of(
        "author", texts.person(comment.author()),
        "when", texts.when(comment.created()),
        "body", comment.body());
  }

  private List<Map<String, String>> people(IssueRow issue) {
    String assignee = texts.person(issue.text(IssueRow.ASSIGNEE));
    return filled(
        Stream.of(
            pair("Assignee", assignee.isEmpty() ? "Unassigned" : assignee),
            pair("Reporter", texts.person(issue.text(IssueRow.REPORTER))),
            pair("Votes", Integer.toString(issue.texts(IssueRow.VOTERS).size())),
            pair("Watchers", Integer.toString(issue.texts(IssueRow.WATCHERS).size()))));
  }

  private List<Map<String, String>> dates(IssueRow issue) {
    return filled(
        Stream.of(
            pair("Due", Optional.ofNullable(issue.text(IssueRow.DUE)).orElse("")),
            pair("Created", texts.when(issue.text(IssueRow.CREATED))),
            pair("Updated", texts.when(issue.text(IssueRow.UPDATED))),
            pair("Resolved", texts.when(issue.text(IssueRow.RESOLVED)))));
  }

  private static Map<String, String> pair(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  private static List<Map<String, String>> filled(Stream<Map<String, String>> pairs) {
    return pairs.filter(IssueView::isFilled).toList();
  }

  private static boolean isFilled(Map<String, String> pair) {
    return !pair.get("value").isEmpty();
  }
}
