package org.riceforjira.connect.fake.store;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.jql.JqlKind;

/** Everything but issues: projects, fields, screens, types of links, and what fields refer to. */
public final class Catalogue {
  private final Map<String, Long> projects = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<LinkType> linkTypes = new ArrayList<>();
  private final Screens screens = new Screens();
  private final Values values = new Values();

  public Catalogue() {
    linkTypes.add(new LinkType("10000", "Blocks", "is blocked by", "blocks"));
    linkTypes.add(new LinkType("10001", "Relates", "relates to", "relates to"));
    int place = 1;
    for (String name : List.of("Highest", "High", "Medium", "Low", "Lowest")) {
      values.learn(JqlKind.PRIORITY, Json.object("id", String.valueOf(place++), "name", name));
    }
    Defaults.types().forEach(type -> values.learn(JqlKind.ISSUE_TYPE, type));
    Defaults.statuses().forEach(status -> values.learn(JqlKind.STATUS, status));
    values.learn(JqlKind.RESOLUTION, Json.object("id", "10000", "name", "Done"));
  }

  public synchronized void project(String key, long id) {
    projects.put(key, id);
  }

  public synchronized Map<String, Long> projects() {
    return new LinkedHashMap<>(projects);
  }

  public synchronized String projectId(String key) {
    return String.valueOf(projects.getOrDefault(key, 0L));
  }

  /** The project by its key, whatever the case, or by its id. */
  public synchronized Optional<String> projectKey(String keyOrId) {
    return projects.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().equalsIgnoreCase(keyOrId)
                    || String.valueOf(entry.getValue()).equals(keyOrId))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public synchronized Field add(Field field) {
    fields.put(field.id(), field);
    return field;
  }

  /** A new field with the next free number; on no screen yet, as in Jira. */
  public synchronized Field create(String name, FieldKind kind) {
    long last = fields.values().stream().mapToLong(Field::number).max().orElse(10_099);
    return add(new Field("customfield_" + (last + 1), name, kind, List.of()));
  }

  public synchronized Optional<Field> field(String id) {
    return Optional.ofNullable(fields.get(id));
  }

  public synchronized List<Field> fields() {
    return List.copyOf(fields.values());
  }

  public synchronized void remove(String fieldId) {
    fields.remove(fieldId);
  }

  public synchronized void add(LinkType type) {
    linkTypes.add(type);
  }

  public synchronized List<LinkType> linkTypes() {
    return List.copyOf(linkTypes);
  }

  public synchronized Optional<LinkType> linkType(String name) {
    return linkTypes.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  /** Those that every Jira begins with, then those that loaded issues have. */
  public List<JsonObject> priorities() {
    return values.all(JqlKind.PRIORITY).stream()
        .map(priority -> Json.object("id", priority.id(), "name", priority.name()))
        .toList();
  }

  public Screens screens() {
    return screens;
  }

  Values values() {
    return values;
  }

  /** Whether the issue can have the field set, whatever screens show. */
  public boolean associated(String fieldId, Issue issue) {
    return Defaults.EDITABLE.contains(fieldId)
        || field(fieldId).filter(field -> field.settableOn(issue)).isPresent();
  }

  /** Whether the screen on which the issue is edited has the field. */
  public boolean onScreen(String fieldId, Issue issue) {
    return associated(fieldId, issue)
        && (Defaults.EDITABLE.contains(fieldId) || screens.show(fieldId));
  }
}
