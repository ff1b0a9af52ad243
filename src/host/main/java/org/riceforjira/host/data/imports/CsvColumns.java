package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a CSV export: where each column stands, repeated ones several times. */
final class CsvColumns {
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "key", "issue key",
          "due", "due date",
          "fix versions", "fix version/s",
          "affects versions", "affects version/s",
          "components", "component/s",
          "comments", "comment",
          "parent", "parent id",
          "parent key", "parent id",
          "epic link", "custom field (epic link)");

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "summary",
          "issue key",
          "issue id",
          "issue type",
          "status",
          "status category",
          "project key",
          "project name",
          "priority",
          "resolution",
          "assignee",
          "reporter",
          "created",
          "updated",
          "resolved",
          "due date",
          "votes",
          "watchers",
          "labels",
          "description",
          "fix version/s",
          "affects version/s",
          "component/s",
          "sprint",
          "original estimate",
          "security level",
          "parent id",
          "custom field (epic link)",
          "comment");

  /** Jira's order of the backlog is no text that anybody typed. */
  private static final Set<String> NOT_FOR_PEOPLE = Set.of("custom field (rank)");

  private static final Pattern CUSTOM =
      Pattern.compile("custom field \\((.+)\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile("(in|out)ward issue link \\((.+)\\)", Pattern.CASE_INSENSITIVE);

  private final List<String> titles;
  private final Map<String, List<Integer>> positions = new LinkedHashMap<>();

  CsvColumns(List<String> titles) {
    this.titles = titles;
    for (int position = 0; position < titles.size(); position++) {
      String name = Names.fold(titles.get(position));
      String known = OTHER_NAMES.getOrDefault(name, name);
      positions.computeIfAbsent(known, none -> new ArrayList<>()).add(position);
    }
  }

  boolean has(String name) {
    return positions.containsKey(name);
  }

  int count() {
    return titles.size();
  }

  List<Integer> positions(String name) {
    return positions.getOrDefault(name, List.of());
  }

  /** The custom fields: column name to the field's name as it is written. */
  Map<String, String> custom() {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : positions.keySet()) {
      Matcher custom = CUSTOM.matcher(titles.get(positions.get(name).get(0)).strip());
      if (custom.matches() && !UNDERSTOOD.contains(name) && !NOT_FOR_PEOPLE.contains(name)) {
        found.put(name, custom.group(1));
      }
    }
    return found;
  }

  /** The name of the link type that a column holds, or nothing for other columns. */
  Optional<String> linkType(String name) {
    Matcher link = LINK.matcher(titles.get(positions.get(name).get(0)).strip());
    return link.matches() ? Optional.of(link.group(2)) : Optional.empty();
  }

  Set<String> names() {
    return positions.keySet();
  }

  /** The titles of the columns that nothing here reads. */
  Set<String> notUnderstood() {
    Set<String> unknown = new TreeSet<>();
    Set<String> custom = custom().keySet();
    for (String name : positions.keySet()) {
      boolean known =
          UNDERSTOOD.contains(name) || custom.contains(name) || linkType(name).isPresent();
      if (!known) {
        unknown.add(titles.get(positions.get(name).get(0)).strip());
      }
    }
    return unknown;
  }
}
