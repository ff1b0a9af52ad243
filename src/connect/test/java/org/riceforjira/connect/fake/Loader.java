package org.riceforjira.connect.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.FieldKind;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.LinkType;
import org.riceforjira.connect.fake.store.Screens;
import org.riceforjira.connect.fake.store.Store;

/** Puts what a search of some Jira answered into the store. */
final class Loader {
  private static final long FIRST_PROJECT = 10_000;

  private final Store store;

  Loader(Store store) {
    this.store = store;
  }

  void load(Path file) {
    JsonObject answer = read(file);
    fields(answer);
    Map<String, JsonObject> byKey = new LinkedHashMap<>();
    for (JsonElement issue : Json.list(answer, "issues")) {
      Json.text(issue.getAsJsonObject(), "key")
          .ifPresent(key -> byKey.put(key, issue.getAsJsonObject()));
    }
    byKey.values().forEach(issue -> links(issue, byKey));
    byKey.values().forEach(this::put);
  }

  /** Files may name linked issues by id and key alone, where Jira shows a little more of them. */
  private void links(JsonObject issue, Map<String, JsonObject> byKey) {
    JsonObject fields = Json.child(issue, "fields").orElseGet(JsonObject::new);
    for (JsonElement link : Json.list(fields, "issuelinks")) {
      Json.child(link.getAsJsonObject(), "type").ifPresent(this::linkType);
      for (String end : List.of("inwardIssue", "outwardIssue")) {
        Json.child(link.getAsJsonObject(), end)
            .filter(stub -> !stub.has("fields"))
            .ifPresent(
                stub -> stub.add("fields", shortly(byKey.get(Json.text(stub, "key").orElse("")))));
      }
    }
  }

  private void linkType(JsonObject type) {
    String name = Json.text(type, "name").orElse("");
    if (store.catalogue().linkType(name).isEmpty()) {
      store
          .catalogue()
          .add(
              new LinkType(
                  Json.text(type, "id").orElse(""),
                  name,
                  Json.text(type, "inward").orElse(""),
                  Json.text(type, "outward").orElse("")));
    }
  }

  private static JsonObject shortly(JsonObject issue) {
    JsonObject told = new JsonObject();
    if (issue != null) {
      JsonObject fields = Json.child(issue, "fields").orElseGet(JsonObject::new);
      for (String name : List.of("summary", "status", "priority", "issuetype")) {
        Json.member(fields, name).ifPresent(value -> told.add(name, value));
      }
    }
    return told;
  }

  private static JsonObject read(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain =
            file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        Reader reader = new InputStreamReader(plain, UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException("The issues in " + file + " cannot be read.", e);
    }
  }

  private void fields(JsonObject answer) {
    JsonObject names = Json.child(answer, "names").orElseGet(JsonObject::new);
    JsonObject schemas = Json.child(answer, "schema").orElseGet(JsonObject::new);
    for (Map.Entry<String, JsonElement> schema : schemas.entrySet()) {
      String id = schema.getKey();
      if (id.startsWith("customfield_")) {
        String type = Json.text(schema.getValue().getAsJsonObject(), "custom").orElse("");
        String name = Json.text(names, id).orElse(id);
        store.catalogue().add(new Field(id, name, FieldKind.of(type), List.of()));
        store.catalogue().screens().put(Screens.DEFAULT, id);
      }
    }
  }

  private void put(JsonObject issue) {
    String key = Json.text(issue, "key").orElseThrow();
    JsonObject fields = Json.child(issue, "fields").orElseGet(JsonObject::new);
    project(key.substring(0, key.lastIndexOf('-')), fields);
    long id = Long.parseLong(Json.text(issue, "id").orElseThrow());
    Json.child(fields, "comment").ifPresent(told -> fields.add("comment", comments(told)));
    store.put(new Issue(id, key, fields, Set.of()));
  }

  /** Files may keep only how many comments there are, and by how many people. */
  private static JsonObject comments(JsonObject told) {
    if (told.has("comments")) {
      return told;
    }
    int authors = Math.max(1, Json.number(told, "authors", 1));
    return IssueDesk.comments(
        IntStream.range(0, Json.number(told, "total", 0))
            .mapToObj(comment -> "commenter-" + (comment % authors + 1))
            .toList());
  }

  private void project(String key, JsonObject fields) {
    Map<String, Long> known = store.catalogue().projects();
    if (!known.containsKey(key)) {
      long id =
          Json.child(fields, "project")
              .flatMap(project -> Json.text(project, "id"))
              .map(Long::valueOf)
              .orElse(FIRST_PROJECT + known.size());
      store.catalogue().project(key, id);
    }
  }
}
